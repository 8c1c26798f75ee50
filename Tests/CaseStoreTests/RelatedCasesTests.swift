import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// What the page of a product and of a vendor says of their contracts, exemptions and deletions.
@Suite("Cases on the page of a product")
struct RelatedCasesTests {
  @Test("They are named by reference with where they stand, and name no child")
  func named() throws {
    let casebook = try TemporaryCasebook()
    let vendor = try casebook.give("contractor.add", ["name": "Acme"]).reference
    let product = try casebook.give(
      "product.add", ["name": "Acme Reader", "contractor": "\(vendor)"]
    ).reference
    try casebook.give(
      "contract.draft",
      ["contractor": "\(vendor)", "products": "\(product)", "signed": "2026-11-02"])
    try casebook.give(
      "exemption.open",
      [
        "student": "4471 = Robin Zzyzx", "product": "\(product)", "plan": "iep",
        "unique-and-necessary": "x", "unable-to-comply": "y",
      ])
    try casebook.give(
      "deletion.open",
      [
        "requester": "parent", "data": "All", "contractors": "\(vendor)", "students": "4471",
        "received": "2026-11-03",
      ])
    for reference in [product, vendor] {
      let page = try casebook.store.page(
        of: reference, revealing: true, today: Moment.testDay.today)
      let lines = page.parts.flatMap(\.lines)
      #expect(
        Set(lines.compactMap(\.leads)).isSuperset(of: [
          CaseReference(.contract, 1), CaseReference(.exemption, 1), CaseReference(.deletion, 1),
        ]))
      for line in lines where [.exemption, .deletion].contains(line.leads?.area) {
        #expect(!line.value.contains("4471") && !line.value.contains("Robin"))
      }
    }
    let page = try casebook.store.page(of: product, revealing: false, today: Moment.testDay.today)
    #expect(page.standing == "used, under review")
  }
}
