import CaseStore
import CaseTestSupport
import Testing

@testable import CaseDomain

/// What follows from a contract on the exemptions for its product is worked out with every act on it.
@Suite("Exemptions under a contract")
struct FollowerTests {
  private let casebook: TemporaryCasebook
  private let exemption: CaseReference

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give("contractor.add", ["name": "Acme"])
    for name in ["Reading", "Maths"] {
      try casebook.give("product.add", ["name": name, "contractor": "V-0001"])
    }
    exemption = try casebook.give(
      "exemption.open",
      ["student": "4471", "product": "P-0001", "plan": "504", "drawn-up": "2026-09-01"]
    ).reference
  }

  /// The docket's lines that ask for the end of the exemption, which the page and the list bear out.
  private func asked() throws -> [String] {
    let today = Moment.testDay.today
    #expect(try casebook.store.check() == [])
    let lines = try casebook.store.docket(
      DocketQuery(text: "end the exemption", limit: 50), today: today
    )
    .lines.rows.map(\.item.sentence)
    let page = try casebook.store.page(of: exemption, revealing: false, today: today)
    #expect(page.items.map(\.sentence).filter { $0.hasPrefix("End the exemption") } == lines)
    let listed = try casebook.store.list(ListQuery(.exemption, limit: 50), today: today)
    #expect(listed.rows[0].cells.map(\.shown).contains(page.standing))
    return lines
  }

  @discardableResult
  private func draft(_ typed: [String: String] = [:]) throws -> Receipt {
    try casebook.give(
      "contract.draft",
      ["contractor": "V-0001", "products": "P-0001"].merging(typed) { $1 })
  }

  @Test("A contract is opened, signed, ended, and each is undone")
  func life() throws {
    let drafted = try draft()
    #expect(try asked() == [])
    let signed = try casebook.give(
      "contract.execute", on: drafted.reference, ["signed": "2026-10-01", "no-end": "yes"])
    #expect(
      try asked() == [
        "End the exemption: Contract C-0001 covers the product from Thu Oct 1, 2026"
      ])
    let ended = try casebook.give(
      "contract.terminate", on: drafted.reference, ["on": "2026-11-02", "reason": "x"])
    #expect(try asked().first?.hasSuffix("to Mon Nov 2, 2026") == true)
    try casebook.undo(ended.sequence)
    #expect(try asked().first?.hasSuffix("from Thu Oct 1, 2026") == true)
    try casebook.undo(signed.sequence)
    #expect(try asked() == [])
  }

  @Test("A contract that is opened signed is undone, and its opening undone again")
  func opening() throws {
    let opened = try draft(["signed": "2026-10-01"])
    #expect(try asked().count == 1)
    let undone = try casebook.undo(opened.sequence)
    #expect(try asked() == [])
    try casebook.undo(undone.sequence)
    #expect(try asked().count == 1)
  }

  @Test("A contract is changed to another product and back")
  func product() throws {
    let contract = try draft(["signed": "2026-10-01"]).reference
    #expect(try asked().count == 1)
    let changed = try casebook.give("contract.change", on: contract, ["products": "P-0002"])
    #expect(try asked() == [])
    try casebook.undo(changed.sequence)
    #expect(try asked().count == 1)
  }

  @Test("An exemption that is opened under a contract, or moved to its product, says so at once")
  func exemptions() throws {
    try draft(["signed": "2026-08-01", "products": "P-0002"])
    #expect(try asked() == [])
    let changed = try casebook.give("exemption.change", on: exemption, ["product": "P-0002"])
    #expect(try asked().count == 1)
    try casebook.undo(changed.sequence)
    #expect(try asked() == [])
    try casebook.give(
      "exemption.open", ["student": "9000", "product": "P-0002", "plan": "504"])
    let page = try casebook.store.page(
      of: CaseReference(.exemption, 2), revealing: false, today: Moment.testDay.today)
    #expect(page.standing == "superseded")
  }

  @Test("A register that brings the contract is followed as well")
  func register() throws {
    let table = RegisterTable(
      name: "r.csv", header: ["Product", "Vendor", "Signed"],
      rows: [RegisterTable.Row(number: 2, cells: ["Reading", "Acme", "10/1/2026"])])
    var mapping = ImportMapping(guessing: table)
    try mapping.map("signed", to: 2)
    func run(rehearsing: Bool) throws {
      let report = try casebook.store.importRegister(
        table, mapping: mapping, rehearsing: rehearsing, validOnly: false, by: .coordinator,
        at: .testDay, job: Job())
      #expect(report.imported.count == 1)
    }
    try run(rehearsing: true)
    #expect(try asked() == [])
    try run(rehearsing: false)
    #expect(try asked().count == 1)
  }
}
