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
    (1...12).flatMap { holidays(of: year, month: $0) }
  }

  /// The holiday kept on a date, if any.
  public static func holiday(on date: CivilDate) -> LegalHoliday? {
    let (year, month, day) = date.parts
    if let holiday = holidays(of: year, month: month).first(where: { $0.date == date }) {
      return holiday
    }
    // Of all holidays only New Year's Day can be kept in another month than its own.
    guard month == 12, day == 31 else { return nil }
    return holidays(of: year + 1, month: 1).first { $0.date == date }
  }

  private static func holidays(of year: Int, month: Int) -> [LegalHoliday] {
    func fixed(_ name: String, _ day: Int) -> LegalHoliday? {
      CivilDate(year: year, month: month, day: day).map {
        LegalHoliday(name: name, ownDate: $0, date: kept($0))
      }
    }
    func monday(_ name: String, onOrAfter day: Int) -> LegalHoliday? {
      CivilDate(year: year, month: month, day: day).map {
        let date = $0.adding(days: (8 - $0.weekday.rawValue) % 7)
        return LegalHoliday(name: name, ownDate: date, date: date)
      }
    }
    let found: [LegalHoliday?] =
      switch month {
      case 1: [fixed("New Year's Day", 1), monday("Martin Luther King, Jr. Day", onOrAfter: 15)]
      case 2: [fixed("Lincoln Day", 12), monday("Washington's Birthday", onOrAfter: 15)]
      case 5: [monday("Memorial Day", onOrAfter: 25)]
      case 6: year >= firstJuneteenth ? [fixed("Juneteenth Independence Day", 19)] : []
      case 7: [fixed("Independence Day", 4)]
      case 9: [monday("Labor Day", onOrAfter: 1)]
      case 10: [monday("Columbus Day", onOrAfter: 8)]
      case 11: [fixed("Veterans' Day", 11)]
      case 12: [fixed("Christmas Day", 25)]
      default: []
      }
    return found.compactMap { $0 }
  }

  private static func kept(_ date: CivilDate) -> CivilDate {
    switch date.weekday {
    case .saturday: date.adding(days: -1)
    case .sunday: date.adding(days: 1)
    default: date
    }
  }
}
