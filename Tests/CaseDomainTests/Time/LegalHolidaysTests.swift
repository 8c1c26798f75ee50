import CaseDomain
import Testing

@Suite struct LegalHolidaysTests {
  /// The weekday holidays of each year, appointed days among them, worked out independently.
  @Test(arguments: [
    (
      2026,
      "01-01 01-19 02-12 02-16 04-03 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"
    ),
    (
      2027,
      "01-01 01-18 02-12 02-15 03-26 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"
    ),
    (2028, "01-17 02-11 02-21 04-14 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25"),
    (
      2029,
      "01-01 01-15 02-12 02-19 03-30 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25"
    ),
  ])
  func theHolidaysOfAYear(year: Int, days: String) throws {
    let calendar = try Resources.calendar()
    let first = try #require(CivilDate(year: year, month: 1, day: 1))
    let found = (0..<(CivilDate.isLeap(year) ? 366 : 365)).map(first.adding(days:)).filter {
      !$0.weekday.isWeekend && !calendar.isBusinessDay($0)
    }
    #expect(found.map { String($0.iso.dropFirst(5)) }.joined(separator: " ") == days)
  }

  @Test func newYearsDayOnASaturdayIsKeptTheYearBefore() throws {
    let last = try #require(CivilDate(iso: "2027-12-31"))
    let holiday = try #require(LegalHolidays.holiday(on: last))
    #expect(holiday.name == "New Year's Day")
    #expect(holiday.observedFor?.iso == "2028-01-01")
    #expect(LegalHolidays.holiday(on: try #require(CivilDate(iso: "2026-12-31"))) == nil)
  }

  @Test func juneteenthBecameAHolidayOnlyAfterTheActTookEffect() throws {
    for (iso, kept) in [("2020-06-19", false), ("2022-06-20", false), ("2023-06-19", true)] {
      let date = try #require(CivilDate(iso: iso))
      #expect((LegalHolidays.holiday(on: date) != nil) == kept, "\(iso)")
    }
  }

  @Test(arguments: 2016...2040)
  func everyHolidayFitsItsDefinition(year: Int) {
    let holidays = LegalHolidays.holidays(of: year)
    #expect(holidays.count == (year >= 2023 ? 11 : 10))
    #expect(holidays.map(\.ownDate) == holidays.map(\.ownDate).sorted())
    for holiday in holidays {
      #expect(!holiday.date.weekday.isWeekend)
      #expect(LegalHolidays.holiday(on: holiday.date) == holiday)
      let (own, day) = (holiday.ownDate, holiday.ownDate.day)
      switch holiday.name {
      case "Martin Luther King, Jr. Day", "Washington's Birthday":
        #expect(own.weekday == .monday && (15...21).contains(day))
      case "Memorial Day":
        #expect(own.weekday == .monday && own.adding(days: 7).month == 6)
      case "Labor Day":
        #expect(own.weekday == .monday && day <= 7)
      case "Columbus Day":
        #expect(own.weekday == .monday && (8...14).contains(day))
      default:
        let shift = [Weekday.saturday: -1, .sunday: 1][own.weekday] ?? 0
        #expect(own.days(until: holiday.date) == shift)
      }
    }
  }

  @Test func appointedDaysAreTheFridayBeforeEasterAndTheFourthThursday() throws {
    let days = try Resources.calendar().appointed
    #expect(days.count == 50)
    for year in 2016...2040 {
      let ofYear = days.filter { $0.date.year == year }
      #expect(ofYear.map(\.name) == ["Good Friday", "Thanksgiving Day"])
      #expect(ofYear.first?.date.weekday == .friday)
      #expect(ofYear.last?.date.weekday == .thursday)
      #expect(ofYear.last.map { (22...28).contains($0.date.day) } == true)
      #expect(ofYear.allSatisfy { $0.confirmed == (year == 2024) && !$0.source.isEmpty })
    }
  }
}
