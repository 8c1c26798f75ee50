import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// An annual notice in a casebook: what comes with it, and what undoing takes back.
@Suite("Annual notices that come by themselves")
struct AnnualNoticeTests {
  private let casebook: TemporaryCasebook

  init() throws { casebook = try TemporaryCasebook() }

  private let this = CaseReference(.annualNotice, 1)

  @discardableResult private func enterWebsite() throws -> Receipt {
    try casebook.give(
      "district.website", on: District.reference, ["address": "https://district.example/data/"])
  }

  private func list() throws -> [[String]] {
    try casebook.store.list(ListQuery(.annualNotice, limit: 9), today: Moment.testDay.today).rows
      .map { $0.cells.map(\.shown) }
  }

  private func undoNewest() throws {
    let step = try #require(try casebook.store.undoSteps(by: .coordinator, limit: 1).first)
    _ = try casebook.store.undo(step.turning, by: .coordinator, at: .testDay)
  }

  @Test("The website brings this year's, a whole telling the next, and one undoing takes back both")
  func comeAndGo() throws {
    let entered = try enterWebsite()
    #expect(entered.sentence.contains("families were to be told by Tue Sep 1, 2026"))
    #expect(try list().map { $0[1] } == ["School year 2026-27"])
    let told = try casebook.give(
      "annual-notice.tell", on: this, ["students": "1900", "parents": "2800"])
    #expect(told.sentence.contains("Annual notice of the school year 2027-28 opened"))
    #expect(try list().map { $0[2] } == ["told", "open"])
    #expect(try list()[0].dropFirst(3) == ["1900", "2800", "2026-11-21"])
    let docket = try casebook.store.docket(DocketQuery(limit: 9), today: Moment.testDay.today)
    #expect(docket.lines.rows.map(\.title) == ["School year 2027-28", "School year 2027-28"])
    let step = try #require(try casebook.store.undoSteps(by: .coordinator, limit: 1).first)
    #expect(
      step.words == "“Record who was told” on N-0001 with 1 other case")
    try undoNewest()
    #expect(try list().map { $0[2] } == ["open"])
    #expect(try casebook.store.check().isEmpty)
  }

  @Test("Entering the website is undone with the notice it opened")
  func website() throws {
    try enterWebsite()
    try undoNewest()
    #expect(try list().isEmpty)
    #expect(try !casebook.store.district().website.isEntered)
    #expect(try casebook.store.check().isEmpty)
  }

  @Test("A changed address works the docket out again")
  func newAddress() throws {
    try enterWebsite()
    try casebook.give("annual-notice.tell", on: this, ["students": "1900", "parents": "2800"])
    try casebook.give(
      "district.website", on: District.reference, ["address": "https://district.example/privacy"])
    let docket = try casebook.store.docket(DocketQuery(limit: 9), today: Moment.testDay.today)
    #expect(docket.lines.rows.contains { $0.item.sentence == "Tell families the new address" })
    #expect(try list().map { $0[2] } == ["partly told", "open"])
    #expect(try casebook.store.check().isEmpty)
  }

  @Test("Undoing brings about no second notice of one school year")
  func oneForEachYear() throws {
    let first = try casebook.give("annual-notice.open")
    let undone = try casebook.undo(first.sequence)
    let second = try casebook.give("annual-notice.open")
    #expect(second.reference == CaseReference(.annualNotice, 2))
    let refusal = #expect(throws: Refusal.self) { try casebook.undo(undone.sequence) }
    #expect(refusal?.sentence.contains("N-0002 is the notice of the school year 2026-27") == true)
    #expect(try list().count == 1)
  }
}
