struct KeepTemplate: AlwaysAllowedAct {
  static let about = ActAbout(
    "template", "Keep a template of your own",
    "Keeps the district's own words for a kind of letter in a language; a template that names what "
      + "there is not, or leaves out what it needs, is refused with its line.")
  static let fields: [Field<Self>] = [
    Field("kind", "Letter", \.kind, .choice(), required: true),
    Field("language", "Language", \.language, .choice(), required: true),
    Field(
      "text", "Template", \.text, .longText, required: true,
      hint:
        "The first line begins with “Subject: ”. letters.md in the manual lists what the letter may "
        + "name in braces."),
  ]
  static let deciding = ["kind", "language"]

  var kind: LetterKind?
  var language: Language? = .english
  var text = ""

  /// The form opens with the template in force; a language that lacks one begins with the English.
  mutating func prefill(from district: District, in circumstances: Circumstances) {
    guard let kind, let language else { return }
    let printer = circumstances.means.printer
    text =
      printer.template(of: kind, in: language, by: district)
      ?? printer.template(of: kind, in: .english, by: district) ?? ""
  }

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    let (kind, language) = (try needed(\.kind), try needed(\.language))
    guard kind.languages.contains(language) else {
      throw Refusal(
        .wrongLetter, "“\(kind.label)” goes to no family and is in English alone.",
        remedy: "Choose English.", field: Self.id(of: \.language))
    }
    // Kept as it is, it would be the district's own and miss what the program's next version mends.
    let printer = circumstances.means.printer
    guard printer.template(of: kind, in: language, by: district)?.trimmed != text else {
      throw Refusal.unchanged
    }
    if let problem = printer.problems(of: text, for: kind, in: language).first {
      throw Refusal(
        .templateWrong, "Line \(problem.line): \(problem.sentence)",
        remedy: "Correct the line; docket letter lint says all that is wrong.",
        field: Self.id(of: \.text))
    }
    var changed = district
    changed.templates.removeAll { $0.kind == kind && $0.language == language }
    changed.templates.append(OwnTemplate(kind, in: language, text: text))
    return Decision(
      changed, "“\(kind.label)” is made from the district's own template in \(language.label).",
      details(\.kind, \.language))
  }
}
