/// The district's own words for a kind of letter, which take the place of the program's.
public struct OwnTemplate: Hashable, Sendable, Codable {
  /// The kind of letter.
  public var kind: LetterKind
  /// The language.
  public var language: Language
  /// The template.
  public var text: String

  /// Keeps a template.
  public init(_ kind: LetterKind, in language: Language, text: String) {
    (self.kind, self.language, self.text) = (kind, language, text)
  }
}
