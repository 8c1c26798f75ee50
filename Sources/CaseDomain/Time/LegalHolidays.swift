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

/// The holidays that § 1-4 of the Connecticut General Statutes names.
///
/// Days that a Governor or President appoints are not here; see ``AppointedDay``.
public enum LegalHolidays {
  /// The first year whose 19 June is a legal holiday.
  ///
  /// Public Act 22-128 took effect on 1 October 2022, after that year's 19 June.
  static let firstJuneteenth = 2023

  /// Every holiday whose own day lies in the year, in order.
  ///
  /// A New Year's Day on a Saturday is kept on 31 December of the year before.
  public static func holidays(of year: Int) -> [LegalHoliday] {
    var days: [(name: String, date: CivilDate?)] = [
      ("New Year's Day", CivilDate(year: year, month: 1, day: 1)),
      ("Martin Luther King, Jr. Day", monday(onOrAfter: 15, month: 1, year: year)),
      ("Lincoln Day", CivilDate(year: year, month: 2, day: 12)),
      ("Washington's Birthday", monday(onOrAfter: 15, month: 2, year: year)),
      ("Memorial Day", monday(onOrAfter: 25, month: 5, year: year)),
      ("Independence Day", CivilDate(year: year, month: 7, day: 4)),
      ("Labor Day", monday(onOrAfter: 1, month: 9, year: year)),
      ("Columbus Day", monday(onOrAfter: 8, month: 10, year: year)),
      ("Veterans' Day", CivilDate(year: year, month: 11, day: 11)),
      ("Christmas Day", CivilDate(year: year, month: 12, day: 25)),
    ]
    if year >= firstJuneteenth {
      days.insert(
        ("Juneteenth Independence Day", CivilDate(year: year, month: 6, day: 19)), at: 5)
    }
    return days.compactMap { day in
      day.date.map { LegalHoliday(name: day.name, ownDate: $0, date: kept($0)) }
    }
  }

  /// The holiday kept on a date, if any.
  public static func holiday(on date: CivilDate) -> LegalHoliday? {
    // Only next year's New Year's Day can be kept in this year, and only at its very end.
    let years = date.month == 12 && date.day == 31 ? [date.year, date.year + 1] : [date.year]
    return years.lazy.flatMap(holidays(of:)).first { $0.date == date }
  }

  private static func kept(_ date: CivilDate) -> CivilDate {
    switch date.weekday {
    case .saturday: date.adding(days: -1)
    case .sunday: date.adding(days: 1)
    default: date
    }
  }

  private static func monday(onOrAfter day: Int, month: Int, year: Int) -> CivilDate? {
    guard let first = CivilDate(year: year, month: month, day: day) else { return nil }
    return first.adding(days: (8 - first.weekday.rawValue) % 7)
  }
}
