/// How long a rule gives, counted from the event that starts it.
public enum Period: Hashable, Sendable, Codable {
  /// So many business days after the event.
  case businessDays(Int)
  /// So many days on which school is held after the event.
  case schoolDays(Int)
  /// So many days of every kind after the event; a negative number lies before it.
  case calendarDays(Int)
  /// The next such day of the year, on or after the event.
  case yearly(month: Int, day: Int)
  /// The same day of the month, so many months after the event.
  case months(Int)

  /// The period as a table says it, "3 business days", "on or before May 15 each year".
  public var words: String { worded { String($0) } }

  /// The period as a sentence says it, "three business days", "90 days", "15 May".
  public var inWords: String {
    if case .yearly(let month, let day) = self {
      return "\(day) \(CivilDate.monthNames[month - 1])"
    }
    return worded(\.inWords)
  }

  /// How many business days, days or months it counts; 0 for a day of the year.
  public var count: Int {
    switch self {
    case .businessDays(let count), .schoolDays(let count), .calendarDays(let count),
      .months(let count):
      count
    case .yearly: 0
    }
  }

  private func worded(_ number: (Int) -> String) -> String {
    func counted(_ count: Int, _ unit: String) -> String {
      "\(number(count)) \(unit)\(count == 1 ? "" : "s")"
    }
    return switch self {
    case .businessDays(let count): counted(count, "business day")
    case .schoolDays(let count): counted(count, "school day")
    case .calendarDays(let count) where count < 0: counted(-count, "day") + " before"
    case .calendarDays(let count): counted(count, "day")
    case .yearly(let month, let day):
      "on or before \(CivilDate.monthNames[month - 1]) \(day) each year"
    case .months(let count): counted(count, "month")
    }
  }
}

extension Int {
  /// The number as a sentence says it: in letters up to twelve.
  var inWords: String {
    let letters = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    return letters.indices.contains(self) ? letters[self] : String(self)
  }
}
