/// The notice of a breach for the district's website, which names no student (§ 10-234dd(a)(3)).
struct WebsiteBreachNotice: BreachLetterContent {
  let shared: BreachTokens

  static let tokens: [LetterToken<Self>] = BreachTokens.tokens(\.shared)

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on breach: Breach,
    in circumstances: Circumstances
  ) -> (any Act)? {
    PostBreachNotice(address: sending.to, on: sending.on)
  }
}
