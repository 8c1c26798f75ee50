import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// A tool request for one child's plan in a casebook, from the asking to the exemption's end.
@Suite("A tool request and its exemption in a casebook")
struct ToolExemptionTests {
  private let casebook: TemporaryCasebook
  private let today = Moment.testDay.today
  private let first = CaseReference(.tool, 1)
  private let exemption = CaseReference(.exemption, 1)

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give("product.add", ["name": "Reader", "contractor": "V-1"])
    try casebook.give("tool.open", ["product": "P-1", "plan": "504", "received": "2026-11-01"])
    try casebook.give("tool.exemption", on: first)
  }

  private func docket() throws -> [String] {
    try casebook.store.docket(DocketQuery(limit: 50), today: today).lines.rows
      .filter { $0.reference.area == .tool && !$0.item.sentence.hasPrefix("Tell") }
      .map(\.item.sentence)
  }

  private func standing() throws -> String {
    try casebook.store.page(of: first, revealing: false, today: today).standing
  }

  /// An exemption with all that the statute asks of it.
  private func complete() throws {
    try casebook.give(
      "exemption.open",
      [
        "student": "4471", "product": "P-1", "plan": "504", "drawn-up": "2026-11-02",
        "unique-and-necessary": "The plan names it.", "unable-to-comply": "It signs nothing.",
      ])
    let day = ["on": "2026-11-03"]
    func give(_ verb: String, _ typed: [String: String]) throws {
      try casebook.give("exemption.\(verb)", on: exemption, typed.merging(day) { $1 })
    }
    try give("effort", ["whom": "Sales", "how": "e-mail", "reply": "No."])
    try give("search", ["tried": "Another", "failure": "No braille."])
    for condition in ["federal-law", "effort", "operator-duties"] {
      try give("condition", ["condition": condition, "answer": "met", "reason": "Read."])
    }
    #expect(try docket() == ["Complete E-0001, for which a tool request waits"])
    try give(
      "sign",
      [
        "role": "parent", "name": "Q. Zzyzx", "method": "ink", "acknowledges": "yes",
        "authorizes": "yes",
      ])
  }

  @Test("From the asking to the exemption's end, each step is asked for and nothing is named")
  func course() throws {
    #expect(try docket() == ["Open the exemption for Reader"])
    try complete()
    #expect(try docket() == ["Allow Reader under E-0001 for the one child, or say why not"])
    try casebook.give("tool.approve-exemption", on: first)
    #expect(try docket().isEmpty)
    #expect(try standing() == "allowed for one child")
    #expect(try casebook.store.check().isEmpty)
    let journal = "\(try casebook.store.journal(JournalQuery(of: first, limit: 50)).rows)"
    #expect(journal.contains("E-0001") && !journal.contains("Zzyzx"))

    try casebook.give(
      "exemption.end", on: exemption, ["on": "2026-11-10", "reason": "The child moved."])
    #expect(
      try docket() == ["Open the request for Reader again: E-0001 was ended as of Nov 10, 2026"])
    #expect(try casebook.store.check().isEmpty)
    try casebook.give("tool.reopen", on: first, ["why": "The exemption ended."])
    #expect(try docket() == ["Decide whether Reader may be used"])
    try casebook.give("tool.decline", on: first, ["reason": "The child moved."])
    #expect(try docket().isEmpty)
    #expect(try casebook.store.check().isEmpty)
  }

  @Test("An exemption that is over before it is used asks for another decision")
  func failed() throws {
    try complete()
    try casebook.give(
      "exemption.withdraw", on: exemption,
      ["by": "Q. Zzyzx", "on": "2026-11-05", "reason": "Changed their mind."])
    #expect(
      try docket() == [
        "Decide otherwise about Reader: E-0001 was withdrawn as of Nov 5, 2026"
      ])
    #expect(try casebook.store.check().isEmpty)
  }

  @Test("An exemption carries the use until the contract begins that takes its ground")
  func coveredLater() throws {
    try complete()
    try casebook.give("tool.approve-exemption", on: first)
    try casebook.give(
      "contract.draft",
      [
        "contractor": "V-1", "products": "P-1", "signed": "2026-11-06", "in-force": "2027-01-01",
        "no-end": "yes",
      ])
    let page = try casebook.store.page(of: first, revealing: false, today: today)
    #expect(page.tone == .good)
    #expect(
      page.reasons.contains {
        $0.hasPrefix("E-0001 gives way to C-0001, which covers the product from Jan 1, 2027: ")
          && $0.contains("decide the request anew by then")
      }, "\(page.reasons)")
    let later = try casebook.store.page(of: first, revealing: false, today: day("2027-01-01"))
    #expect(later.tone == .bad)
  }

  @Test("A contract that takes the exemption's ground is what it is allowed under")
  func covered() throws {
    try complete()
    try casebook.give("tool.approve-exemption", on: first)
    try casebook.give(
      "contract.draft",
      ["contractor": "V-1", "products": "P-1", "signed": "2026-11-06", "no-end": "yes"])
    #expect(
      try docket() == [
        "Open the request for Reader again: E-0001 gives way to C-0001, which covers the product "
          + "from Nov 6, 2026"
      ])
    try casebook.give("tool.reopen", on: first, ["why": "A contract is there."])
    try casebook.give("tool.approve", on: first)
    #expect(try standing() == "may be used")
    #expect(try casebook.store.check().isEmpty)
  }
}
