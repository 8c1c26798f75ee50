struct RecordTranslationReview: AlwaysAllowedAct {
  static let about = ActAbout(
    "translation-review", "Record that a person read a translation",
    "Says who read the letters in a language, and when; until then, and once their words change, they "
      + "call themselves drafts of a translation.")
  static let fields: [Field<Self>] = [
    Field("language", "Language", \.language, .choice(), required: true),
    Field("by", "Read by", \.by, .text, required: true, hint: "Who knows the language."),
    Field("on", "Read on", \.on, .day),
  ]

  var language: Language?
  var by = ""
  var on = CivilDate.first

  /// English is what the others are translations of.
  static func choices(
    on district: District, in circumstances: Circumstances
  ) -> [String: [String]] {
    [id(of: \.language): Language.allCases.filter { $0 != .english }.map(\.key)]
  }

  func check() throws(EntryProblems) {
    guard language == .english else { return }
    throw EntryProblems(
      field: Self.id(of: \.language), value: Language.english.rawValue,
      "The English letters are no translation: name the language that somebody read.")
  }

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    try require(\.on, "The reading", in: circumstances)
    let language = try needed(\.language)
    var changed = district
    changed.translationReviews.append(
      TranslationReview(
        language, by: by, on: on,
        version: circumstances.means.printer.version(of: language, in: district)))
    return Decision(
      changed, "The letters in \(language.label) were read on \(on.long).",
      details(\.language, \.on))
  }
}
