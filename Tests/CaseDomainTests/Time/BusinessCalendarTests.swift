import Testing

@testable import CaseDomain

@Suite struct BusinessCalendarTests {
  @Test(arguments: [
    ("2026-07-01", 5, "2026-07-09"), ("2026-02-11", 5, "2026-02-20"),
    ("2026-12-24", 5, "2027-01-04"), ("2026-04-02", 2, "2026-04-07"),
    ("2026-07-02", 2, "2026-07-07"), ("2026-11-25", 2, "2026-11-30"),
    ("2026-11-21", 2, "2026-11-24"), ("2027-12-23", 2, "2027-12-28"),
    ("2027-12-30", 2, "2028-01-04"), ("2026-11-21", 0, "2026-11-21"),
  ])
  func countsComeOut(from: String, count: Int, due: String) throws {
    let from = try #require(CivilDate(iso: from))
    #expect(try Resources.calendar().businessDays(count, after: from).iso == due)
  }

  /// Every day from 2016 to 2040 as the event, for each count that a rule uses.
  @Test(arguments: [2, 4, 5])
  func aCountHoldsItsPropertiesFromEveryDay(count: Int) throws {
    let calendar = try Resources.calendar()
    let rule: RuleID = [2: .breachFamilies, 4: .recordsDenial][count] ?? .contractNotice
    let first = try #require(CivilDate(iso: "2016-01-01"))
    let last = try #require(CivilDate(iso: "2040-12-31"))
    var before = first
    for number in first.dayNumber...last.dayNumber {
      let from = CivilDate(dayNumber: number)
      let deadline = Rulebook.deadline(rule, from: from, calendar: calendar, practice: .usual)
      let steps = deadline.steps
      let holds =
        calendar.isBusinessDay(deadline.due)
        && deadline.due == calendar.businessDays(count, after: from)
        && deadline.due >= before
        && steps.filter(\.counted).count == count
        && steps.allSatisfy { $0.counted == calendar.isBusinessDay($0.date) }
        && steps.map(\.date.dayNumber) == Array((number + 1)...deadline.due.dayNumber)
      guard holds else {
        Issue.record("\(count) business days from \(from) came out as \(deadline.due)")
        return
      }
      before = deadline.due
    }
  }

  @Test func aClosureMovesNothingUnlessTheDistrictTurnsThatOn() throws {
    let from = try #require(CivilDate(iso: "2026-12-14"))
    let snow = Closure(date: from.adding(days: 1), name: "Snow day")
    var calendar = try Resources.calendar()
    calendar.closures = [snow]
    #expect(calendar.status(of: snow.date) == .closure(name: "Snow day"))
    #expect(calendar.isBusinessDay(snow.date))
    #expect(calendar.businessDays(2, after: from).iso == "2026-12-16")
    let unmoved = Rulebook.deadline(
      .breachFamilies, from: from, calendar: calendar, practice: .usual)
    #expect(
      unmoved.steps.first?.because
        == "business day 1 of 2; district office closed: Snow day, which moves no deadline")
    calendar.closuresMoveDeadlines = true
    #expect(!calendar.isBusinessDay(snow.date))
    #expect(calendar.businessDays(2, after: from).iso == "2026-12-17")
  }

  @Test func aCountWorksWithoutAnyAppointedDays() throws {
    let calendar = BusinessCalendar(appointed: [])
    let from = try #require(CivilDate(iso: "2026-11-25"))
    #expect(calendar.businessDays(2, after: from).iso == "2026-11-27")
  }

  @Test func eachKindOfDayIsTold() throws {
    let calendar = try Resources.calendar()
    func status(_ iso: String) throws -> DayStatus {
      calendar.status(of: try #require(CivilDate(iso: iso)))
    }
    #expect(try status("2026-11-24") == .businessDay)
    #expect(try status("2026-07-04") == .weekend)
    let own = CivilDate(iso: "2026-07-04")
    #expect(
      try status("2026-07-03") == .legalHoliday(name: "Independence Day", observedFor: own))
    guard case .appointed("Thanksgiving Day", _) = try status("2026-11-26") else {
      Issue.record("Thanksgiving 2026 is not an appointed day")
      return
    }
  }
}
