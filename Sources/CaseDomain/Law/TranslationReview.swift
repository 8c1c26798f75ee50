/// That a person read the letters in a language; until then they are drafts, and say so.
public struct TranslationReview: Hashable, Sendable, Codable {
  /// The language.
  public var language: Language
  /// Who read them.
  public var by: String
  /// The day.
  public var on: CivilDate
  /// Which version of the words was read.
  public var version: String

  /// Describes a review.
  public init(_ language: Language, by: String, on: CivilDate, version: String) {
    (self.language, self.by, self.on, self.version) = (language, by, on, version)
  }
}
