/// The notice of a breach for the district's website, which names no student (§ 10-234dd(a)(3)).
struct WebsiteBreachNotice: LetterContent {
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

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on breach: Breach,
    in circumstances: Circumstances
  ) -> (any Act)? {
    PostBreachNotice(address: sending.to, on: sending.on)
  }
}
