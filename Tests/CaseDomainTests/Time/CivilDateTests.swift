import CaseDomain
import Foundation
import Testing

@Suite struct CivilDateTests {
  @Test func everyDayOfEightCenturiesIsReachedOnceAndInOrder() throws {
    let first = try #require(CivilDate(iso: "1600-01-01"))
    var number = first.dayNumber
    var weekday = first.weekday.rawValue
    for year in 1600...2400 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CivilDate(year: year, month: month, day: day) else { continue }
          guard date.dayNumber == number, date.year == year, date.month == month,
            date.day == day, date.weekday.rawValue == weekday
          else {
            Issue.record("\(year)-\(month)-\(day) breaks the row of days")
            return
          }
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    // 801 years of 365 days, and the leap days among them.
    #expect(number - first.dayNumber == 801 * 365 + (1600...2400).filter(CivilDate.isLeap).count)
  }

  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2000-02-29", 11_016, .tuesday),
    ("2026-11-24", 20_781, .tuesday), ("1969-12-31", -1, .wednesday),
  ])
  func knownDaysHaveTheirNumberAndWeekday(iso: String, number: Int, weekday: Weekday) throws {
    let date = try #require(CivilDate(iso: iso))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(date.iso == iso)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
    "1599-12-31", "0000-01-01", "26-11-24", "2026-11-4", "2026/11/24", "2026-11-24 ",
    " 2026-11-24", "2026-11-24T00:00", "", "+026-11-24", "2026--1-24", "２０２６-11-24",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func theEndsOfTheYearsKeptAreDates() {
    #expect(CivilDate(iso: "1600-01-01") != nil)
    #expect(CivilDate(iso: "9999-12-31")?.iso == "9999-12-31")
    #expect(CivilDate(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test func datesPrintInThreeForms() throws {
    let date = try #require(CivilDate(iso: "2026-11-24"))
    #expect(date.long == "Tue Nov 24, 2026")
    #expect(date.medium == "Nov 24, 2026")
    #expect(date.short == "Tue Nov 24")
    #expect("\(date)" == "2026-11-24")
  }

  @Test func aMonthLaterIsRefusedWhereTheDayDoesNotExist() throws {
    let january = try #require(CivilDate(iso: "2027-01-31"))
    #expect(january.adding(months: 1) == nil)
    #expect(january.adding(months: 2)?.iso == "2027-03-31")
    #expect(january.adding(months: -1)?.iso == "2026-12-31")
    #expect(january.lastDayOfMonth(after: 1)?.iso == "2027-02-28")
    let leapDay = try #require(CivilDate(iso: "2028-02-29"))
    #expect(leapDay.adding(months: 12) == nil)
    #expect(leapDay.adding(months: 48)?.iso == "2032-02-29")
  }

  @Test func theCalendarEndsWithTheYearsKept() throws {
    #expect(CivilDate.first.iso == "1600-01-01")
    #expect(CivilDate.last.iso == "9999-12-31")
    for days in [1, 10_000_000, Int.max] {
      #expect(CivilDate.last.adding(days: days) == .last)
      #expect(CivilDate.first.adding(days: -days) == .first)
    }
    #expect(CivilDate.first.adding(days: .min) == .first)
    for months in [1, 12, Int.max, Int.min] {
      #expect(CivilDate.last.adding(months: months) == nil)
      #expect(CivilDate.last.lastDayOfMonth(after: months) == nil)
    }
    #expect(CivilDate.last.lastDayOfMonth()?.iso == "9999-12-31")
  }

  @Test(arguments: RuleID.allCases)
  func everyRuleCountsToTheEndAndNoFurther(rule: RuleID) throws {
    let calendar = try Resources.calendar()
    for from in [CivilDate.last, CivilDate.last.adding(days: -3), .first] {
      let deadline = Rulebook.deadline(rule, from: from, calendar: calendar, practice: .usual)
      #expect(deadline.due <= .last && deadline.due >= .first)
    }
    #expect(calendar.businessDays(10, after: .last) == .last)
  }

  @Test func daysBetweenIsTheInverseOfAddingDays() throws {
    let date = try #require(CivilDate(iso: "2026-11-21"))
    for count in [-1000, -1, 0, 1, 59, 365, 146_097] {
      #expect(date.days(until: date.adding(days: count)) == count)
    }
  }

  @Test func datesAreCodedAsText() throws {
    let date = try #require(CivilDate(iso: "2026-11-24"))
    let data = try JSONEncoder().encode([date])
    #expect(String(decoding: data, as: UTF8.self) == #"["2026-11-24"]"#)
    #expect(try JSONDecoder().decode([CivilDate].self, from: data) == [date])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CivilDate].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
