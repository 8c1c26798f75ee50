/// The agreement on which a child's tool may be used without a contract, for signature (§ 10-234bb(i)).
struct ExemptionAgreementLetter: LetterContent {
  let exemption: Exemption

  static let tokens: [LetterToken<Self>] = [
    LetterToken(
      "student", "The child's name, or the district's code.", example: "student 2208", needed: true
    ) {
      .text($0.exemption.student.name ?? $0.exemption.student.code)
    },
    LetterToken("code", "The district's code for the child.", example: "2208") {
      .text($0.exemption.student.code)
    },
    LetterToken("product", "The tool.", example: "Quillback Fractions", needed: true) {
      .text($0.exemption.product.name)
    },
    LetterToken("operator", "Who runs the tool.", example: "Quillback Sums", needed: true) {
      .text($0.exemption.contractor.name)
    },
    LetterToken("plan", "The child's plan.", example: "IEP", needed: true) {
      .word("plan-kind.\($0.exemption.plan.rawValue)")
    },
    .flag("iep", "The plan is an IEP, so that a member of the team signs too.") {
      $0.exemption.plan == .iep
    },
    LetterToken("unique", "Why the tool is unique and necessary.", needed: true) {
      .typed($0.exemption.uniqueAndNecessary)
    },
    LetterToken("unable", "In what the tool is unable to comply.", needed: true) {
      .typed($0.exemption.unableToComply)
    },
    LetterToken("source", "Where the law says so.", example: "C.G.S. § 10-234bb(i)", needed: true) {
      _ in
      .text(Citation.exemption.text)
    },
  ]

  static func obstacle(on exemption: Exemption, in circumstances: Circumstances) -> Refusal? {
    exemption.end.map {
      Refusal(
        .ended, "The exemption ended on \($0.on.long).",
        remedy: "Draw up a new one if the tool is to be used again.")
    }
  }

  static func open(
    _ entry: inout LetterEntry, on exemption: Exemption, for contractor: Int?,
    in circumstances: Circumstances
  ) {}

  init(
    _ exemption: Exemption, for contractor: Mention?, _ entry: LetterEntry,
    in circumstances: Circumstances
  ) throws {
    self.exemption = exemption
  }
}
