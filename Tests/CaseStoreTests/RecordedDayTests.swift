import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

@Suite("When what happened was recorded")
struct RecordedDayTests {
  private let casebook: TemporaryCasebook
  private let breach = CaseReference(.breach, 1)

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give(
      "breach.open",
      ["holder": "district", "about": "a lost disk", "received": "2026-11-10"],
      at: .noon("2026-11-12"))
  }

  private func give(_ verb: String, _ typed: [String: String], on iso: String) throws -> Receipt {
    try casebook.give("breach.\(verb)", on: breach, typed, at: Moment.noon(iso))
  }

  private func recorded() throws -> [String: String] {
    let page = try casebook.store.page(
      of: breach, revealing: false, today: Moment.testDay.today)
    return Dictionary(
      page.events.map { ($0.sentence, $0.recorded?.iso ?? "") },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("An act that was undone and given again is of the day it was given again")
  func undone() throws {
    let first = try give(
      "received", ["received": "2026-11-13", "brings": "A list."], on: "2026-11-13")
    #expect(try recorded()["notice 2: A list"] == "2026-11-13")
    try casebook.undo(first.sequence, at: Moment.noon("2026-11-14"))
    _ = try give("received", ["received": "2026-11-13", "brings": "Another."], on: "2026-11-16")
    #expect(try recorded()["notice 2: Another"] == "2026-11-16")
    #expect(try recorded()["notice 1: "] == "2026-11-12")
  }

  @Test("A day that was changed is of the day of the change")
  func changed() throws {
    _ = try give("change", ["from": "2026-11-01"], on: "2026-11-13")
    #expect(try recorded()["data was released"] == "2026-11-13")
    _ = try give("change", ["from": "2026-11-02"], on: "2026-11-17")
    #expect(try recorded()["data was released"] == "2026-11-17")
  }

  @Test("What the district knew only from what was recorded has no other day of knowing")
  func known() throws {
    _ = try give(
      "discovered", ["on": "2026-10-01", "by": "A newspaper"], on: "2026-11-18")
    let page = try casebook.store.page(
      of: breach, revealing: false, today: Moment.testDay.today)
    let event = try #require(page.events.first { $0.sentence.contains("A newspaper") })
    #expect(event.known == nil && event.happened?.iso == "2026-10-01")
    #expect(page.events.ordered(by: .known).last?.known == nil)
  }
}
