/// What a list shows of a letter; never to whom it goes where that is a person.
public struct LetterSummary: Hashable, Sendable, Codable {
  /// The running number.
  public var number: Int
  /// What it is for and about.
  public var title: String
  /// Where it stands.
  public var standing: LetterStanding
  /// The day it bears.
  public var datedOn: CivilDate
  /// The day it was sent.
  public var sentOn: CivilDate?
  /// The language.
  public var language: Language
}

extension Letter {
  /// What a list shows of it.
  public var summary: LetterSummary {
    LetterSummary(
      number: number, title: title, standing: standing, datedOn: entry.dated, sentOn: sending?.on,
      language: language)
  }
}
