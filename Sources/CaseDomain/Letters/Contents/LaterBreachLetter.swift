/// A later notice of a breach: to families of a later list, or with what has become known.
struct LaterBreachLetter: LetterContent {
  let shared: BreachTokens

  static let tokens: [LetterToken<Self>] =
    BreachTokens.tokens(\.shared) + [
      LetterToken(
        "toldOn", "The day the first families were told.", example: "January 9, 2025", needed: true
      ) {
        $0.shared.breach.waves.map(\.sentOn).min().map { .day($0) }
      }
    ]

  static var asks: PartialKeyPath<MakeLetter>? { \.entry.words }

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    BreachTokens.notABreach(breach)
      ?? (breach.waves.isEmpty
        ? Refusal(
          .wrongLetter, "No family has been told yet.",
          remedy: "Make the first notice, “\(LetterKind.familyBreachNotice.label)”.") : nil)
  }

  init(
    _ breach: Breach, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    shared = try BreachTokens(breach, entry, language, in: circumstances)
  }
}
