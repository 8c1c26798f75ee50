struct DropTemplate: ChangingAct {
  static let about = ActAbout(
    "drop-template", "Go back to the program's template",
    "Takes out the district's own template of a kind of letter; letters that were made stay as they are."
  )
  static let fields: [Field<Self>] = [
    Field("kind", "Letter", \.kind, .choice(), required: true),
    Field("language", "Language", \.language, .choice(), required: true),
  ]

  var kind: LetterKind?
  var language: Language? = .english

  static func obstacle(on district: District, in circumstances: Circumstances) -> Refusal? {
    district.templates.isEmpty
      ? Refusal(
        .noSuchEntry, "The district has no template of its own.",
        remedy: "Letters are made from the program's templates already.") : nil
  }

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    let (kind, language) = (try needed(\.kind), try needed(\.language))
    guard district.template(of: kind, in: language) != nil else {
      throw Refusal(
        .noSuchEntry, "The district has no template of its own for that letter.",
        remedy: "Its own are: "
          + district.templates.map { "\($0.kind.rawValue) in \($0.language.label)" }
          .joined(separator: ", ") + ".", field: Self.id(of: \.kind))
    }
    var changed = district
    changed.templates.removeAll { $0.kind == kind && $0.language == language }
    return Decision(
      changed, "“\(kind.label)” is made from the program's template in \(language.label).",
      details(\.kind, \.language))
  }
}
