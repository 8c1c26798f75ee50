/// The count of one period from one event: the due day, each day on the way, and the doubts.
struct DayCount {
  private(set) var steps: [CountedDay] = []
  private(set) var due: CivilDate
  private(set) var caution: [String] = []
  /// The first day of which no school year on file says whether school is held, where the count came to
  /// one and did not end.
  private(set) var endsUnknown: CivilDate?

  /// Counts a period; where every day counts, the calendar only tells what day the due day is.
  init(_ period: Period, from: CivilDate, calendar: BusinessCalendar) {
    due = from
    switch period {
    case .businessDays(let count):
      countBusinessDays(count, from: from, calendar: calendar)
    case .schoolDays(let count): countSchoolDays(count, from: from, calendar: calendar)
    case .calendarDays(let count):
      countEveryDay(to: from.adding(days: count), from: from)
    case .yearly(let month, let day):
      countEveryDay(to: next(month: month, day: day, from: from), from: from)
    case .months(let count):
      countEveryDay(to: after(months: count, from: from), from: from)
    }
    switch period {
    case .businessDays, .schoolDays: break
    case .calendarDays, .yearly, .months: noteRestDay(on: calendar)
    }
  }

  /// Counts school days as far as the school years on file say which they are.
  private mutating func countSchoolDays(
    _ count: Int, from: CivilDate, calendar: BusinessCalendar
  ) {
    var number = 0
    while number < count {
      let next = due.adding(days: 1)
      guard calendar.knowsSchool(on: next) else {
        endsUnknown = next
        return
      }
      due = next
      let reason = calendar.noSchool(on: due)
      if reason == nil { number += 1 }
      if let holiday = calendar.holidayWithoutSchool(on: due) {
        caution.append(
          "\(holiday), \(due.long), is left out as a holiday; if school is held on it, this is due a "
            + "school day earlier.")
      }
      steps.append(
        CountedDay(
          date: due, counted: reason == nil,
          because: reason ?? "school day \(number) of \(count)"))
    }
  }

  private mutating func countBusinessDays(
    _ count: Int, from: CivilDate, calendar: BusinessCalendar
  ) {
    var number = 0
    while number < count, due < .last {
      due = due.adding(days: 1)
      let status = calendar.status(of: due)
      let counts = calendar.counts(status)
      if counts { number += 1 }
      steps.append(
        CountedDay(
          date: due, counted: counts,
          because: counts
            ? Self.words(status, "business day \(number) of \(count)") : status.because))
    }
    caution = calendar.doubts(from: from, through: due)
  }

  private static func words(_ status: DayStatus, _ counted: String) -> String {
    guard case .closure = status else { return counted }
    return "\(counted); \(status.because), which moves no deadline"
  }

  private mutating func countEveryDay(to end: CivilDate, from: CivilDate) {
    due = end
    let count = from.days(until: end)
    let direction = count.signum()
    guard count != 0 else { return }
    steps = (1...abs(count)).map { number in
      CountedDay(
        date: from.adding(days: number * direction), counted: true,
        because: direction > 0
          ? "day \(number) of \(count)" : "\(number) of \(-count) days before")
    }
  }

  private mutating func next(month: Int, day: Int, from: CivilDate) -> CivilDate {
    // 29 February may be as much as eight years away, across a century that is no leap year.
    for year in from.year...(from.year + 8) {
      if let date = CivilDate(year: year, month: month, day: day), date >= from { return date }
    }
    return beyondTheCalendar()
  }

  private mutating func beyondTheCalendar() -> CivilDate {
    caution.append(
      "The date would lie after \(CivilDate.last.long), with which the calendar here ends.")
    return .last
  }

  private mutating func after(months: Int, from: CivilDate) -> CivilDate {
    if let date = from.adding(months: months) { return date }
    guard let last = from.lastDayOfMonth(after: months) else { return beyondTheCalendar() }
    caution.append(
      "There is no day \(from.day) in that month, so its last day, \(last.long), is used.")
    return last
  }

  /// No text read here moves such a date off a weekend or a holiday.
  private mutating func noteRestDay(on calendar: BusinessCalendar) {
    let day: String
    switch calendar.status(of: due) {
    case .businessDay: return
    case .weekend: day = "a \(due.weekday.name)"
    case .legalHoliday(let name, _): day = "a legal holiday (\(name))"
    case .appointed(let name, _): day = "an appointed day (\(name))"
    case .closure(let name): day = "a day the district's office is closed (\(name))"
    }
    caution.append(
      "\(due.long) is \(day), which is not taken to move the date; that is the safe reading for "
        + "families, not settled law. Act before it.")
  }
}
