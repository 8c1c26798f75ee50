/// The agreement on which a child's tool may be used without a contract, for signature (§ 10-234bb(i)).
struct ExemptionAgreementLetter: LetterContent {
  let exemption: Exemption
  /// What counsel has said.
  let choices: Choices
  /// Why the tool is unique and necessary, in the language of the letter.
  let unique: String
  /// In what it is unable to comply, in the language of the letter.
  let unable: String

  static let tokens: [LetterToken<Self>] =
    ExemptionTokens.tokens(\.exemption) + [
      LetterToken("code", "The district's code for the child.", example: "2208") {
        .text($0.exemption.student.code)
      },
      LetterToken("plan", "The child's plan.", example: "IEP", needed: true) {
        .word("plan-kind.\($0.exemption.plan.rawValue)")
      },
      .flag("tried", "An effort to contract and a search for an equivalent are on record.") {
        !$0.exemption.efforts.isEmpty && !$0.exemption.searches.isEmpty
      },
      .flag("oneEnds", "By the district's setting one parent's withdrawal ends the use.") {
        $0.choices.oneParentWithdrawalEnds
      },
      .flag("adultSigns", "By the district's setting an adult student may sign alone.") {
        $0.choices.adultStudentSigns
      },
      .flag("iep", "The plan is an IEP, so that a member of the team signs too.") {
        $0.exemption.plan == .iep
      },
      LetterToken("unique", "Why the tool is unique and necessary.", needed: true) {
        .typed($0.unique)
      },
      LetterToken("unable", "In what the tool is unable to comply.", needed: true) {
        .typed($0.unable)
      },
    ]

  static func obstacle(on exemption: Exemption, in circumstances: Circumstances) -> Refusal? {
    exemption.end.map {
      Refusal(
        .ended, "The exemption ended on \($0.on.long).",
        remedy: "Draw up a new one if the tool is to be used again.")
    }
  }

  init(
    _ exemption: Exemption, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    self.exemption = exemption
    choices = circumstances.district.choices
    unique = try entry.saying(
      exemption.uniqueAndNecessary, or: \.why, "why the tool is unique and necessary",
      in: language)
    unable = try entry.saying(
      exemption.unableToComply, or: \.words, "in what the tool is unable to comply", in: language)
  }
}
