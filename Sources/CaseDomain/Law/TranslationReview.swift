/// That a person read the letters in a language; until then they are drafts, and say so.
public struct TranslationReview: Hashable, Sendable, Codable {
  /// The language.
  public var language: Language
  /// Who read them.
  public var by: String
  /// The day.
  public var on: CivilDate

  /// Describes a review.
  public init(_ language: Language, by: String, on: CivilDate) {
    (self.language, self.by, self.on) = (language, by, on)
  }
}
