import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// Whether the law applies to a product that is under contract, answered one way and the other.
@Suite("Whether the law applies, in a casebook")
struct ApplicabilityTests {
  @Test("An answer that asks for no contract is kept for a product that has a signed one")
  func underContract() throws {
    let casebook = try TemporaryCasebook()
    try casebook.give(
      "contract.draft",
      ["new-contractor": "Acme", "new-products": "Reader", "signed": "2026-11-02"])
    let product = CaseReference(.product, 1)
    let contractNeeded = ["student-data": "yes", "operator": "yes"]
    for answer in [contractNeeded, ["student-data": "no"], contractNeeded, ["unable": "yes"]] {
      try casebook.give("product.applies", on: product, answer)
      #expect(try casebook.store.check().isEmpty)
    }
    let page = try casebook.store.page(of: product, revealing: false, today: Moment.testDay.today)
    #expect(page.parts.contains { $0.heading == "CONTRACTS" })
  }
}
