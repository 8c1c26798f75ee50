/// The first notice of a breach to families (§ 10-234dd(a)(3)).
struct FamilyBreachLetter: BreachLetterContent {
  let shared: BreachTokens

  static let tokens: [LetterToken<Self>] = BreachTokens.tokens(\.shared)
}
