/// The notice of a breach for the district's website, which names no student (§ 10-234dd(a)(3)).
struct WebsiteBreachNotice: BreachLetterContent {
  let shared: BreachTokens

  static let tokens: [LetterToken<Self>] = BreachTokens.tokens(\.shared)

  /// Of an operator that is used under an exemption it would point to the child who uses it.
  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    if let refusal = BreachTokens.notABreach(breach) { return refusal }
    guard breach.holder == .exemptOperator else { return nil }
    return Refusal(
      .wrongLetter,
      "A notice on the website would say who uses \(breach.products.map(\.name).joined(separator: ", ")) "
        + "under an agreement for a child's plan.",
      citation: Citation.exemption.text,
      remedy:
        "Tell the family itself; the statute asks for a notice on the website of a contractor's breach."
    )
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on breach: Breach,
    in circumstances: Circumstances
  ) -> (any Act)? {
    PostBreachNotice(address: sending.to, on: sending.on)
  }
}
