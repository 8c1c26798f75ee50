extension BusinessCalendar {
  /// Why there is no school on a day; `nil` on a school day.
  func noSchool(on day: CivilDate) -> String? {
    if day.weekday.isWeekend { return "weekend" }
    if let entered = daysWithoutSchool.first(where: { $0.date == day }) {
      return "no school: \(entered.name)"
    }
    if let holiday = LegalHolidays.holiday(on: day) { return "legal holiday: \(holiday.name)" }
    if let appointed = appointedDay(on: day) { return "appointed day: \(appointed.name)" }
    return schoolYears.contains { $0.contains(day) } ? nil : "between school years"
  }

  /// Whether it is known of a day whether school is held: the school years on file begin before it and
  /// end after it.
  func knowsSchool(on day: CivilDate) -> Bool {
    guard let first = schoolYears.map(\.first).min(), let last = schoolYears.map(\.last).max()
    else { return false }
    return first <= day && day <= last
  }
}
