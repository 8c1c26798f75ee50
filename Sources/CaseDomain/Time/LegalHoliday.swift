/// One legal holiday of one year.
public struct LegalHoliday: Hashable, Sendable {
  /// What the holiday is called.
  public let name: String
  /// The day the holiday is about, which may be a weekend.
  public let ownDate: CivilDate
  /// The day on which it is kept: a Saturday's the Friday before, a Sunday's the Monday after.
  public let date: CivilDate

  /// The holiday's own day where it is kept on another one, else nothing.
  public var observedFor: CivilDate? { date == ownDate ? nil : ownDate }
}
