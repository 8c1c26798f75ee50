/// The first notice of a breach to families (§ 10-234dd(a)(3)).
struct FamilyBreachLetter: LetterContent {
  let shared: BreachTokens

  static let tokens: [LetterToken<Self>] = BreachTokens.tokens(\.shared)

  static var asks: PartialKeyPath<MakeLetter>? { \.entry.words }

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    BreachTokens.notABreach(breach)
  }

  init(
    _ breach: Breach, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    shared = try BreachTokens(breach, entry, language, in: circumstances)
  }
}
