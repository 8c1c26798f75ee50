extension LetterKind {
  /// What the tokens of a letter stand for.
  ///
  /// - Throws: `Refusal` for a case of another kind, and for what the letter lacks.
  ///
  /// What of the case the letter is about is kept with it.
  func values(
    of letter: inout Letter, on record: any CaseRecord, in circumstances: Circumstances
  ) throws -> [String: TokenValue] {
    let (entry, contractor) = (letter.entry, letter.contractor)
    let frame = LetterFrame(
      district: circumstances.district, entry: entry, about: record.reference)
    var values = LetterFrame.tokens.reduce(into: [String: TokenValue]()) {
      $0[$1.about.name] = $1.value(frame)
    }
    func add<Content: LetterContent>(_ type: Content.Type) throws {
      let record = try fitting(record, for: type)
      let content = try Content(
        record, for: contractor, entry, in: letter.language, circumstances)
      content.mark(&letter)
      for token in Content.tokens { values[token.about.name] = token.value(content) }
    }
    try add(content)
    if let lacking = tokens.first(where: { $0.isNeeded && values[$0.name] == nil }) {
      throw Refusal(
        .letterIncomplete, "The letter lacks something it has to say: \(lacking.meaning)",
        remedy: "Enter it in \(record.reference) or in the letter's own fields first.")
    }
    return values
  }

  /// A record as a kind of letter needs it.
  func fitting<Content: LetterContent>(
    _ record: any CaseRecord, for type: Content.Type
  ) throws(Refusal) -> Content.Record {
    guard let record = record as? Content.Record else {
      throw Refusal(
        .wrongLetter,
        "“\(label)” is a letter about a \(area.noun), and \(record.reference) is none.",
        remedy: "Name the \(area.noun), as \(CaseReference(area, 12)).",
        field: MakeLetter.id(of: \.about))
    }
    return record
  }
}
