/// A later notice of a breach: to families of a later list, or with what has become known.
struct LaterBreachLetter: BreachLetterContent {
  let shared: BreachTokens

  static let tokens: [LetterToken<Self>] =
    BreachTokens.tokens(\.shared) + [BreachTokens.toldOn(\.shared)]

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    BreachTokens.notABreach(breach)
      ?? (breach.waves.isEmpty
        ? Refusal(
          .wrongLetter, "No family has been told yet.",
          remedy: "Make the first notice, “\(LetterKind.familyBreachNotice.label)”.") : nil)
  }
}
