/// The days a district counts: weekdays that are no legal holiday and no appointed day.
///
/// No statute on student data says what a business day is. This is the reading best supported by
/// the definitions elsewhere in the General Statutes; counting starts on the day after the event,
/// as Conn. Agencies Regs. § 1-21j-15 does it for another agency.
public struct BusinessCalendar: Hashable, Sendable, Codable {
  /// Days appointed by proclamation, each with its source.
  public var appointed: [AppointedDay]
  /// Days on which the district's own office is closed.
  public var closures: [Closure]
  /// Whether the district has chosen to let its closures move deadlines.
  public var closuresMoveDeadlines: Bool
  /// The school years, the earliest first.
  public var schoolYears: [SchoolYear]
  /// The days on which no school is held within them, holidays apart.
  public var daysWithoutSchool: [Closure]

  /// Makes a calendar; by default no closure moves a deadline.
  public init(
    appointed: [AppointedDay], closures: [Closure] = [], closuresMoveDeadlines: Bool = false,
    schoolYears: [SchoolYear] = [], daysWithoutSchool: [Closure] = []
  ) {
    self.appointed = appointed
    self.closures = closures
    self.closuresMoveDeadlines = closuresMoveDeadlines
    self.schoolYears = schoolYears
    self.daysWithoutSchool = daysWithoutSchool
  }

  /// What kind of day a date is.
  ///
  /// A closure is reported whether or not closures move deadlines; ask ``isBusinessDay(_:)`` to
  /// know if the day counts.
  public func status(of date: CivilDate) -> DayStatus {
    if date.weekday.isWeekend { return .weekend }
    if let holiday = LegalHolidays.holiday(on: date) {
      return .legalHoliday(name: holiday.name, observedFor: holiday.observedFor)
    }
    if let day = appointedDay(on: date) {
      return .appointed(name: day.name, source: day.source)
    }
    if let closure = closures.first(where: { $0.date == date }) {
      return .closure(name: closure.name)
    }
    return .businessDay
  }

  /// Whether a date counts as a business day.
  public func isBusinessDay(_ date: CivilDate) -> Bool {
    counts(status(of: date))
  }

  /// The n-th business day after a date; the date itself is day zero and never counts.
  ///
  /// Where the years kept end before it, it is their last day.
  public func businessDays(_ count: Int, after date: CivilDate) -> CivilDate {
    precondition(count >= 0, "Business days are counted forward.")
    var day = date
    var left = count
    while left > 0, day < .last {
      day = day.adding(days: 1)
      if isBusinessDay(day) { left -= 1 }
    }
    return day
  }

  /// The appointed day on a date, if one is recorded.
  func appointedDay(on date: CivilDate) -> AppointedDay? {
    appointed.first { $0.date == date }
  }

  func counts(_ status: DayStatus) -> Bool {
    switch status {
    case .businessDay: true
    case .weekend, .legalHoliday, .appointed: false
    case .closure: !closuresMoveDeadlines
    }
  }
}
