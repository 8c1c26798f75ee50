/// How long a rule gives, counted from the event that starts it.
public enum Period: Hashable, Sendable, Codable {
  /// So many business days after the event.
  case businessDays(Int)
  /// So many days of every kind after the event; a negative number lies before it.
  case calendarDays(Int)
  /// The next such day of the year, on or after the event.
  case yearly(month: Int, day: Int)
  /// The same day of the month, so many months after the event.
  case months(Int)

  /// The period in words, "5 business days".
  public var words: String {
    switch self {
    case .businessDays(let count):
      Self.counted(count, "business day")
    case .calendarDays(let count) where count < 0:
      Self.counted(-count, "day") + " before"
    case .calendarDays(let count):
      Self.counted(count, "day")
    case .yearly(let month, let day):
      "on or before \(CivilDate.monthNames[month - 1]) \(day) each year"
    case .months(let count):
      Self.counted(count, "month")
    }
  }

  private static func counted(_ count: Int, _ unit: String) -> String {
    "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}
