/// What kind of day a date is, for counting business days.
public enum DayStatus: Hashable, Sendable {
  /// Monday to Friday and nothing else.
  case businessDay
  /// A Saturday or a Sunday.
  case weekend
  /// A holiday named by C.G.S. § 1-4; the date is the holiday's own where it was moved here.
  case legalHoliday(name: String, observedFor: CivilDate?)
  /// A day appointed by proclamation.
  case appointed(name: String, source: String)
  /// A day the district's office is closed; the calendar says whether that moves a deadline.
  case closure(name: String)

  /// The reason in a few words, for the day-by-day explanation of a deadline.
  public var because: String {
    switch self {
    case .businessDay:
      "business day"
    case .weekend:
      "weekend"
    case .legalHoliday(let name, .some(let own)):
      "legal holiday: \(name), observed for \(own.long)"
    case .legalHoliday(let name, .none):
      "legal holiday: \(name)"
    case .appointed(let name, let source):
      "appointed day: \(name) (\(source))"
    case .closure(let name):
      "district office closed: \(name)"
    }
  }
}
