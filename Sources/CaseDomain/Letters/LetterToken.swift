/// A token of the templates of a kind of letter: what it is called, and what it stands for.
struct LetterToken<Content: Sendable>: Sendable {
  let about: TokenAbout
  let value: @Sendable (Content) -> TokenValue?

  init(
    _ name: String, _ meaning: String, example: String = "", form: TokenAbout.Form = .value,
    origin: TokenAbout.Origin = .record, needed: Bool = false, always: Bool = false,
    columns: [TokenAbout] = [], _ value: @escaping @Sendable (Content) -> TokenValue?
  ) {
    self.init(
      TokenAbout(
        name, meaning, example: example, form: form, origin: origin, needed: needed,
        always: always, columns: columns),
      value)
  }

  private init(_ about: TokenAbout, _ value: @escaping @Sendable (Content) -> TokenValue?) {
    (self.about, self.value) = (about, value)
  }

  /// A flag.
  static func flag(
    _ name: String, _ meaning: String, _ holds: @escaping @Sendable (Content) -> Bool
  ) -> LetterToken {
    LetterToken(name, meaning, form: .flag) { .flag(holds($0)) }
  }

  /// Where the law says what the whole letter rests on.
  static func source(_ name: String, _ citation: Citation) -> LetterToken {
    LetterToken(
      name, "Where the law says so.", example: citation.text, origin: .rule, needed: true
    ) { _ in .text(citation.text) }
  }

  /// Something somebody owes, and the source that has to stand beside it.
  static func duty(
    _ name: String, _ meaning: String, example: String, origin: TokenAbout.Origin = .record,
    needed: Bool = false, _ value: @escaping @Sendable (Content) -> TokenValue?,
    source: @escaping @Sendable (Content) -> TokenValue?
  ) -> [LetterToken] {
    let duty = TokenAbout(
      name, meaning, example: example, origin: origin, needed: needed, duty: true)
    return [
      LetterToken(duty, value),
      LetterToken(
        duty.source, "Whose rule that is, and where it is found.", origin: .rule,
        always: needed, source),
    ]
  }
}
