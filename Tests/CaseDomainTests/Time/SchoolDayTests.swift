import Testing

@testable import CaseDomain

/// School days, by the school years the district has entered.
@Suite("School days")
struct SchoolDayTests {
  private func deadline(_ from: String, school: Bool = true) throws -> Deadline {
    Rulebook.deadline(
      .recordAccessSpecialEducation, from: day(from),
      calendar: try Resources.calendar(withSchool: school), practice: .usual)
  }

  @Test("Weekends, holidays, breaks and the summer are no school days, each with its reason")
  func reasons() throws {
    let autumn = try deadline("2026-11-16")
    #expect(autumn.authority == .statute)
    #expect(autumn.caution.map { $0.hasPrefix("Thanksgiving Day, ") } == [true])
    #expect(autumn.steps.count(where: \.counted) == 10)
    let left = Set(autumn.steps.filter { !$0.counted }.map(\.because))
    #expect(left.contains("weekend"))
    #expect(left.contains("no school: the day after Thanksgiving"))
    #expect(left.contains { $0.hasPrefix("appointed day: Thanksgiving") })
    let summer = try deadline("2026-08-03")
    #expect(summer.steps.contains { $0.because == "between school years" })
    #expect(summer.due > day("2026-09-03"))
  }

  @Test("Where no school year covers the count, as many days of every kind are the practice")
  func unknown() throws {
    for late in [try deadline("2026-11-16", school: false), try deadline("2027-06-14")] {
      #expect(late.authority == .districtPractice)
      #expect(late.from.days(until: late.due) == 10)
      #expect(late.caution.first?.contains("no school year on file") == true)
    }
    #expect(try deadline("2025-08-01").authority == .districtPractice)
    // A school year that nobody entered is no long summer.
    var calendar = try Resources.calendar(withSchool: true)
    calendar.schoolYears.append(SchoolYear(first: day("2028-08-31"), last: day("2029-06-15")))
    let gap = Rulebook.deadline(
      .recordAccessSpecialEducation, from: day("2027-06-07"), calendar: calendar, practice: .usual)
    #expect(gap.due == day("2027-06-17") && gap.authority == .districtPractice)
  }

  @Test("A break is entered at once, and the last day of a year moves")
  func entering() throws {
    let situation = try Situation()
    func give(_ act: any Act<District>, on district: District) throws -> District {
      try act.decide(on: district, in: situation.circumstances).record
    }
    var district = try give(
      EnterSchoolYear(first: day("2026-08-27"), last: day("2027-06-11")), on: situation.district)
    district = try give(
      EnterSchoolYear(first: day("2026-08-27"), last: day("2027-06-18")), on: district)
    #expect(district.calendar.schoolYears.map(\.last) == [day("2027-06-18")])
    district = try give(
      EnterDaysWithoutSchool(
        from: day("2026-12-24"), through: day("2027-01-01"), name: "Winter break"), on: district)
    #expect(district.calendar.daysWithoutSchool.count == 7)
    #expect(district.calendar.noSchool(on: day("2026-12-28")) == "no school: Winter break")
    district = try give(TakeOutDayWithoutSchool(date: day("2026-12-28")), on: district)
    #expect(district.calendar.noSchool(on: day("2026-12-28")) == nil)
    let broken = district
    #expect(
      refusal {
        _ = try give(EnterSchoolYear(first: day("2027-08-30"), last: day("2027-06-18")), on: broken)
      } == .endBeforeStart)
  }
}
