/// A letter to be printed: which template, and what its tokens stand for.
public struct PrintOrder: Sendable {
  /// The kind of letter.
  public let kind: LetterKind
  /// The language.
  public let language: Language
  /// What the tokens stand for, by their names; one without a value is left out.
  public let values: [String: TokenValue]
  /// To whom it goes, line by line; empty where it goes to whoever reads it.
  public let addressee: [String]
  /// The number of the letter, as `L-0012`.
  public let number: String
  /// The day it bears.
  public let date: CivilDate
  /// The district, for its letterhead, its own template and whether a translation was read.
  public let district: District

  /// Orders a letter.
  public init(
    _ kind: LetterKind, in language: Language, values: [String: TokenValue], addressee: [String],
    number: String, date: CivilDate, district: District
  ) {
    (self.kind, self.language, self.values) = (kind, language, values)
    (self.addressee, self.number) = (addressee, number)
    (self.date, self.district) = (date, district)
  }
}
