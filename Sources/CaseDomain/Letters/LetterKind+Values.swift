extension LetterKind {
  /// What the tokens of a letter stand for; what of the case it is about is kept with the letter.
  ///
  /// - Throws: `Refusal` for what the letter lacks.
  func values<Content: LetterContent>(
    of letter: inout Letter, as type: Content.Type, on record: Content.Record,
    in circumstances: Circumstances
  ) throws -> [String: TokenValue] {
    let frame = LetterFrame(
      district: circumstances.district, entry: letter.entry, about: record.reference)
    let content = try Content(
      record, for: letter.contractor, letter.entry, in: letter.language, circumstances)
    content.mark(&letter)
    var values: [String: TokenValue] = [:]
    for token in LetterFrame.tokens { values[token.about.name] = token.value(frame) }
    for token in Content.tokens { values[token.about.name] = token.value(content) }
    if let lacking = tokens.first(where: { $0.isNeeded && values[$0.name] == nil }) {
      throw Refusal(
        .letterIncomplete, "The letter lacks something it has to say: \(lacking.meaning)",
        remedy: "Enter it in \(record.reference) or in the letter's own fields first.")
    }
    return values
  }
}
