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

  /// Whether it is known of a day whether school is held: it lies in a school year on file, or in the
  /// summer between two of them.
  func knowsSchool(on day: CivilDate) -> Bool {
    schoolYears.contains { $0.contains(day) }
      || zip(schoolYears, schoolYears.dropFirst()).contains { before, after in
        before.last < day && day < after.first && before.last.year == after.first.year
      }
  }

  /// The holiday for which a weekday is taken to be without school although nobody entered it so.
  func holidayWithoutSchool(on day: CivilDate) -> String? {
    guard !day.weekday.isWeekend, !daysWithoutSchool.contains(where: { $0.date == day }) else {
      return nil
    }
    return LegalHolidays.holiday(on: day)?.name ?? appointedDay(on: day)?.name
  }
}
