import Testing

@testable import CaseDomain

@Suite struct DateEntryTests {
  private let today = day("2026-11-21")
  private let calendar = BusinessCalendar(appointed: [
    AppointedDay(date: day("2026-11-26"), name: "Thanksgiving", source: "test", confirmed: true)
  ])

  @Test(arguments: [
    ("today", "2026-11-21"), ("Yesterday", "2026-11-20"), ("tomorrow", "2026-11-22"),
    ("+5", "2026-11-26"), ("-3d", "2026-11-18"), ("+2w", "2026-12-05"), ("+6m", "2027-05-21"),
    ("+5bd", "2026-11-30"), ("9/1", "2026-09-01"), ("2/1", "2027-02-01"),
    ("9/1/26", "2026-09-01"), ("09/01/2026", "2026-09-01"), ("2026-9-1", "2026-09-01"),
    ("2026-09-01", "2026-09-01"), ("nov 24", "2026-11-24"), ("24 Nov 2027", "2027-11-24"),
    ("November 24, 2026", "2026-11-24"), ("sept 1", "2026-09-01"), ("friday", "2026-11-27"),
    ("sat", "2026-11-28"), ("+2y", "2028-11-21"),
    ("in 2 years", "2028-11-21"), ("In 1 week", "2026-11-28"), ("in 30 days", "2026-12-21"),
    ("2/29/28", "2028-02-29"), ("  9/1  ", "2026-09-01"),
  ])
  func readsDatesAsPeopleTypeThem(typed: String, date: String) throws {
    #expect(try DateEntry.read(typed, today: today, calendar: calendar) == day(date))
  }

  @Test(
    "The end of a term without a year is the next such day",
    arguments: [
      ("6/30", "2027-06-30"), ("nov 24", "2026-11-24"), ("11/21", "2026-11-21"),
      ("2/29", "2028-02-29"), ("6/30/26", "2026-06-30"),
    ])
  func readsDatesAhead(typed: String, date: String) throws {
    #expect(try DateEntry.read(typed, year: .ahead, today: today, calendar: calendar) == day(date))
  }

  @Test(arguments: [
    "in 2 moons", "in", "in weeks", "2/30/2026", "13/1/2026", "30/9/2026", "2026-02-29", "soon",
    "9", "1/1/1", "9/1/123", "+x",
    "-2bd", "+99999999999", "+3q", "nov", "0/5", "1/1/0999", "",
  ])
  func refusesWhatIsNoDateAndSaysWhatWouldBe(typed: String) {
    #expect(throws: EntryProblem.self) {
      try DateEntry.read(typed, today: today, calendar: calendar)
    }
  }

  @Test(
    "What lies outside the years of the calendar is told as such, however it is counted",
    arguments: [
      ("+20000w", "2199"), ("-20000w", "1900"), ("+20000m", "2199"), ("-20000m", "1900"),
      ("12/31/9999", "9999"), ("9999-12-31", "9999"), ("1899-12-31", "1899"),
      ("+99999999999d", "20000"), ("+99999999999999999999999bd", "20000"), ("-20001", "20000"),
      (String(repeating: "9", count: 120_000), "at most 200"),
    ])
  func endsOfTheCalendar(typed: String, word: String) {
    let problem = #expect(throws: EntryProblem.self) {
      try DateEntry.read(typed, today: today, calendar: calendar)
    }
    #expect(problem?.sentence.contains(word) == true, "\(problem?.sentence ?? "none")")
    #expect((problem?.sentence.count ?? 0) < 200)
  }

  @Test func aMonthWithoutTheDayIsRefusedAndNotRounded() {
    #expect(throws: EntryProblem.self) {
      try DateEntry.read("+1m", today: day("2027-01-31"), calendar: calendar)
    }
  }
}
