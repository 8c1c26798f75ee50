import Testing

@testable import CaseDomain

@Suite("The school year of the statutes")
struct StateSchoolYearTests {
  @Test("Every day lies in one, from July to the end of June")
  func days() {
    #expect(StateSchoolYear(of: day("2026-06-30")).description == "2025-26")
    #expect(StateSchoolYear(of: day("2026-07-01")).description == "2026-27")
    #expect(StateSchoolYear(of: day("2099-12-31")).description == "2099-00")
    let year = StateSchoolYear(beginningIn: 2027)
    #expect(year.firstDay == day("2027-07-01") && year.lastDay == day("2028-06-30"))
    #expect(year.contains(day("2028-02-29")) && !year.contains(day("2028-07-01")))
    #expect(year.previous.next == year && year.previous < year)
  }

  @Test("It is read as people write it, and nothing else is taken for one")
  func reading() throws {
    for text in ["2026-27", "2026-2027", "2026"] {
      #expect(StateSchoolYear(text)?.first == 2026, "\(text)")
    }
    #expect(StateSchoolYear("2099-00")?.first == 2099)
    for text in ["2026-28", "2026-", "26-27", "2026-27-28", "twenty", "0001"] {
      #expect(StateSchoolYear(text) == nil, "\(text)")
    }
    let codec = FieldCodec<Int?>.schoolYear
    let reading = Reading(today: day("2026-11-21"), calendar: BusinessCalendar(appointed: []))
    #expect(try codec.read("last", reading) == 2025)
    #expect(try codec.read("This", reading) == 2026)
    #expect(try codec.read("next", reading) == 2027)
    #expect(codec.note(2026) == "Jul 1, 2026 to Jun 30, 2027")
    #expect(throws: EntryProblem.self) { try codec.read("soon", reading) }
  }
}
