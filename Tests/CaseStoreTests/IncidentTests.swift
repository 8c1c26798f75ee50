import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// An incident in a casebook: where it is shown, and what contracts follow from it.
@Suite("Incidents in a casebook")
struct IncidentTests {
  private let casebook: TemporaryCasebook
  private let today = Moment.testDay.today

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give("contractor.add", ["name": "Acme"])
    for name in ["Reader", "Quiz"] {
      try casebook.give("product.add", ["name": name, "contractor": "V-1"])
      try casebook.give(
        "contract.draft",
        [
          "contractor": "V-1", "products": name == "Reader" ? "P-1" : "P-2",
          "signed": "2026-11-02", "ends": "2027-11-01",
        ])
    }
  }

  private func open(_ typed: [String: String] = [:]) throws {
    try casebook.give(
      "incident.open",
      ["contractor": "V-1", "restrictions": "sale", "about": "a list sold"].merging(typed) { $1 })
  }

  private func shows(_ area: CaseArea, _ number: Int) throws -> Bool {
    try casebook.store.page(of: CaseReference(area, number), revealing: false, today: today)
      .parts.first { $0.heading == "INCIDENTS" }?.lines
      .contains { $0.leads == CaseReference(.incident, 1) } ?? false
  }

  private func weighing() throws -> [CaseReference] {
    try casebook.store.docket(DocketQuery(limit: 50), today: today).lines.rows
      .filter { $0.item.sentence.hasPrefix("Weigh") }.map(\.reference)
  }

  @Test("It is shown on the pages of the operator, of its products and of its contracts")
  func shown() throws {
    try open(["products": "P-1"])
    #expect(try shows(.contractor, 1) && shows(.product, 1) && shows(.contract, 1))
    #expect(try !shows(.product, 2) && !shows(.contract, 2))
    #expect(try casebook.store.check().isEmpty)
  }

  @Test("One that names no product concerns all, and one that names a contract concerns that")
  func all() throws {
    try open()
    #expect(try shows(.product, 2) && shows(.contract, 2))
    try casebook.give(
      "incident.change", on: CaseReference(.incident, 1), ["products": "P-1", "contract": "C-2"])
    #expect(try shows(.contract, 2) && !shows(.product, 2))
    #expect(try casebook.store.check().isEmpty)
  }

  @Test("The contracts it concerns ask about it, and no longer once it is undone")
  func follows() throws {
    try open(["products": "P-1"])
    #expect(try weighing() == [CaseReference(.contract, 1)])
    let step = try #require(try casebook.store.undoSteps(by: .coordinator, limit: 1).first)
    _ = try casebook.store.undo(step.turning, by: .coordinator, at: .testDay)
    #expect(try weighing().isEmpty)
    #expect(try casebook.store.check().isEmpty)
  }

  @Test("Its page offers to open one about the case, with the operator filled in")
  func offered() throws {
    for (area, field) in [(CaseArea.contract, "contract"), (.product, "products")] {
      let page = try casebook.store.page(
        of: CaseReference(area, 1), revealing: false, today: today)
      let line = try #require(
        page.parts.first { $0.heading == "INCIDENTS" }?.lines.last)
      #expect(line.act?.opens == true && line.prefill["contractor"] == "V-0001")
      #expect(line.prefill[field] == CaseReference(area, 1).description)
    }
  }
}
