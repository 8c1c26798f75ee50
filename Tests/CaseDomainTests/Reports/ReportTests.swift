import Testing

@testable import CaseDomain

/// A report of hand-made facts, held against an account written by hand.
@Suite("The report")
struct ReportTests {
  private let district: District
  private let today = day("2026-11-24")

  init() throws { district = try Bench.district() }

  private func content() -> ReportContent {
    ReportContent(
      district, now: ReportFacts(on: today), before: ReportFacts(on: today.yearBefore))
  }

  private func lines(_ content: ReportContent, _ heading: String) throws -> [String] {
    try #require(Report(content).sections.first { $0.heading == heading }).lines.map { line in
      [line.label, line.now?.words, line.before?.words, line.words.isEmpty ? nil : line.words]
        .compactMap(\.self).joined(separator: " | ")
    }
  }

  @Test("A contract's standing of a year before is not known, and only what is dated is compared")
  func contracts() throws {
    var content = content()
    content.contracts = [.compliant: 24, .deficient: 1, .void: 1, .underReview: 6]
    (content.now.contractsInForce, content.before.contractsInForce) = (30, 21)
    content.before.contractsVoid = 2
    #expect(
      try lines(content, "Contracts") == [
        "in force | 30 | 21", "compliant | 24 | not known", "deficient | 1 | not known",
        "on notice | 0 | not known | the time to amend runs",
        "past time | 0 | not known | nothing determined yet", "void | 1 | 2 | stop use",
        "under review | 6 | not known | provisions are still to be looked at",
        "draft | 0 | not known", "ended | 0 | not known",
      ])
  }

  @Test("What no day is set for has no time left, and a pending hearing is nothing done")
  func timings() throws {
    let play = try RequestPlay()
    let (today, later) = (play.situation.today, day("2026-12-31"))
    #expect(try play.opened(.correction).timing(in: play.district, on: today) == .openUntimed)
    #expect(try play.opened(.review).timing(in: play.district, on: today) == .open)
    let denied = try play.act("deny", on: play.checked(.correction), RequestPlay.denial)
    #expect(denied.timing(in: play.district, on: today) == .untimed)
    let asked = try play.act("ask-hearing", on: denied)
    #expect(asked.timing(in: play.district, on: later) == .openUntimed)
    #expect(asked.timing(in: play.district, on: day("2026-11-20")) == .openUntimed)
    #expect(try play.told().timing(in: play.district, on: later) == .untimed)
    let given = try play.act("close-undone", on: asked, ["how": "An e-mail"])
    #expect(given.timing(in: play.district, on: later) == .untimed)
  }

  @Test(
    "Of deletion requests the median and the longest time are said, and none where none was answered"
  )
  func deletions() throws {
    var content = content()
    (content.now.deletionsReceived, content.now.deletionsOpen) = (5, 2)
    content.now.oldestOpenDeletion = day("2026-06-01")
    content.now.deletionDays = [3: 1, 10: 2, 90: 1]
    (content.now.deletionsReopened, content.now.deletionsAnsweredAgain) = (2, 1)
    #expect(
      try lines(content, "Deletion requests") == [
        "received in the year | 5 | 0",
        "answered in the year | 4 | 0 | 1 of them once more, after being opened again",
        "opened again in the year | 2 | 0",
        "open | 2 | 0 | the oldest since Jun 1, 2026", "median time taken | 10 | days",
        "longest time taken | 90 | days",
      ])
    content.now.deletionDays = [:]
    #expect(
      try lines(content, "Deletion requests").last
        == "longest time taken | none answered in the year")
  }

  @Test("A clock met after the day looked at was open on it")
  func timing() {
    let due = day("2026-11-20")
    #expect(Timing(due: due, doneOn: day("2026-11-20"), on: today) == .inTime)
    #expect(Timing(due: due, doneOn: day("2026-11-23"), on: today) == .late)
    #expect(Timing(due: due, doneOn: day("2026-11-23"), on: day("2026-11-21")) == .overdue)
    #expect(Timing(due: due, doneOn: day("2026-11-19"), on: day("2026-11-18")) == .open)
    #expect(Timing(due: nil, doneOn: today, on: today) == .untimed)
    #expect(Timing(due: nil, doneOn: nil, on: today) == .openUntimed)
  }

  @Test("What falls due stands under its day and its month, and what is late under its case")
  func days() throws {
    var content = content()
    content.ahead = [today: 1, day("2026-11-26"): 2, day("2027-02-03"): 4]
    content.lateCount = 3
    content.latest = [
      .init(
        CaseReference(.contract, 7), title: "Acme: Reading", "Post it", due: day("2026-06-19"))
    ]
    #expect(
      try lines(content, "Late") == [
        "late | 3 | the longest 158 days", "C-0007 | 158 | days late, Acme: Reading: Post it",
      ])
    let soon = try lines(content, "Due in the next 14 days")
    #expect(soon.count == 14 && soon[0] == "Tue Nov 24 | 1" && soon[2] == "Thu Nov 26 | 2")
    let year = try lines(content, "The year ahead")
    #expect(
      year.count == 12 && year[0] == "2026 November | 3" && year[3] == "2027 February | 4")
  }

  @Test("A bar is as long as its number beside the greatest, and never empty where there is one")
  func bars() {
    let lines = [240, 12, 1, 0].map { ReportLine("\($0)", .known($0), isBar: true) }
    let section = ReportSection("Bars", lines)
    #expect(lines.map { section.bar($0, columns: 20).count } == [20, 1, 1, 0])
    let few = ReportSection("Few", [3, 1].map { ReportLine("\($0)", .known($0), isBar: true) })
    #expect(few.lines.map { few.bar($0, columns: 20) } == ["###", "#"])
  }

  @Test("The report says that a casebook is younger than the day it is compared with")
  func younger() {
    var content = content()
    content.begunOn = day("2026-01-05")
    #expect(Report(content).notes.contains { $0.contains("begun on Mon Jan 5, 2026") })
    content.begunOn = day("2020-01-06")
    #expect(!Report(content).notes.contains { $0.contains("begun on") })
  }

  @Test("What has no day of its own is not known for a day after which entries were made")
  func past() {
    var content = content()
    content.contracts = [.compliant: 4]
    content.provisionsReviewed = 12
    content.newestEntryOn = today
    func figures(_ report: Report, _ labels: [String]) -> [ReportFigure?] {
      report.sections.flatMap(\.lines).filter { labels.contains($0.label) }.map(\.now)
    }
    let labels = ["compliant", "looked at"]
    let now = Report(content)
    #expect(figures(now, labels) == [.known(4), .known(12)])
    #expect(!now.notes.contains { $0.contains("Entries were made after") })
    content.newestEntryOn = today.adding(days: 1)
    let past = Report(content)
    #expect(figures(past, labels) == [.notKnown, .notKnown])
    #expect(figures(past, ["in force"]) == figures(now, ["in force"]))
    #expect(past.notes.contains { $0.contains("Entries were made after this day") })
  }

  @Test("The day a year before Feb 29 is Feb 28")
  func leapDay() {
    #expect(day("2028-02-29").yearBefore == day("2027-02-28"))
    #expect(today.yearBefore == day("2025-11-24"))
  }

  @Test("A list without contract is made for the school years of the repealed duty alone")
  func withoutContract() throws {
    #expect(RepealedDuty.reportWithoutContract.years.lowerBound.description == "2018-19")
    #expect(RepealedDuty.reportWithoutContract.years.upperBound.description == "2024-25")
    let list = try ToolsWithoutContract(of: StateSchoolYear(beginningIn: 2024), [])
    #expect(list.year == "2024-25" && list.note.contains("there is no such duty now"))
    for year in [2017, 2025, 2026] {
      #expect(throws: EntryProblem.self) {
        try ToolsWithoutContract(of: StateSchoolYear(beginningIn: year), [])
      }
    }
  }

  @Test("An exemption counts for the school years in which it was in effect on some day")
  func inEffectInYear() {
    let basis = ExemptionBasis(
      inEffect: [day("2023-10-01")], covered: [day("2024-08-01")], ending: nil, endedOn: nil)
    let years = (2022...2025).filter { basis.wasInEffect(in: StateSchoolYear(beginningIn: $0)) }
    #expect(years == [2023, 2024])
  }
}
