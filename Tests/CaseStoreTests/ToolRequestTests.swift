import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// A tool request in a casebook: what it says of the product, and what it waits for.
@Suite("Tool requests in a casebook")
struct ToolRequestTests {
  private let casebook: TemporaryCasebook
  private let today = Moment.testDay.today
  private let first = CaseReference(.tool, 1)

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give("product.add", ["name": "Reader", "contractor": "V-1"])
  }

  private func docket() throws -> [String] {
    try casebook.store.docket(DocketQuery(limit: 50), today: today).lines.rows
      .filter { $0.reference.area == .tool && !$0.item.sentence.hasPrefix("Tell") }
      .map(\.item.sentence)
  }

  private func page(_ number: Int = 1) throws -> CasePage {
    try casebook.store.page(
      of: CaseReference(.tool, number), revealing: false, today: today)
  }

  private func lines(_ heading: String, _ number: Int = 1) throws -> [String] {
    try page(number).parts.first { $0.heading == heading }?.lines.map(\.value) ?? []
  }

  @Test("A request for a product on file answers at once with where that stands")
  func answers() throws {
    try casebook.give("tool.open", ["product": "P-1"])
    #expect(try lines("THE PRODUCT ON FILE").first == "Reader: not to be used")
    try casebook.give(
      "contract.draft", ["contractor": "V-1", "products": "P-1", "signed": "2026-11-02"])
    #expect(try lines("THE PRODUCT ON FILE").first == "Reader: used, under review")
    try casebook.give("tool.open", ["name": "READER"])
    #expect(try lines("THE PRODUCT ON FILE", 2).first == "Reader: used, under review")
    #expect(try lines("ASKED FOR AS WELL", 2).count == 1)
    let product = try casebook.store.page(
      of: CaseReference(.product, 1), revealing: false, today: today)
    #expect(product.parts.first { $0.heading == "TOOL REQUESTS" }?.lines.count == 2)
    #expect(try casebook.store.check().isEmpty)
  }

  @Test("The docket asks for the contract until it is there, also for a product named by its name")
  func contract() throws {
    try casebook.give("tool.open", ["name": "Lamp", "maker": "Lumen"])
    try casebook.give("tool.contract", on: first)
    #expect(try docket() == ["Open the contract for Lamp"])
    try casebook.give("contract.draft", ["new-contractor": "Lumen", "new-products": "Lamp"])
    #expect(try docket() == ["Sign C-0001, for which a tool request waits"])
    try casebook.give(
      "contract.execute", on: CaseReference(.contract, 1),
      ["signed": "2026-11-03", "no-end": "yes"])
    #expect(try docket() == ["Allow Lamp under C-0001, or say why not"])
    #expect(try casebook.store.check().isEmpty)
    try casebook.give("tool.approve", on: first, ["contract": "C-1"])
    #expect(try docket().isEmpty)
    #expect(try casebook.store.check().isEmpty)
  }

  @Test("The docket asks for the exemption until it is there, and again once that is undone")
  func exemption() throws {
    try casebook.give("tool.open", ["product": "P-1", "plan": "504", "received": "2026-11-01"])
    try casebook.give("tool.exemption", on: first)
    #expect(try docket() == ["Open the exemption for Reader"])
    try casebook.give(
      "exemption.open",
      ["student": "4471", "product": "P-1", "plan": "504", "drawn-up": "2026-11-02"])
    #expect(try docket() == ["Complete E-0001, for which a tool request waits"])
    let step = try #require(try casebook.store.undoSteps(by: .coordinator, limit: 1).first)
    _ = try casebook.store.undo(step.turning, by: .coordinator, at: .testDay)
    #expect(try docket() == ["Open the exemption for Reader"])
    #expect(try casebook.store.check().isEmpty)
  }

  @Test("Of several contracts the one that lasts longest is to be used, and its days are said")
  func longest() throws {
    for (signed, ends) in [("2026-11-02", "2027-06-30"), ("2026-11-03", "2026-12-31")] {
      try casebook.give(
        "contract.draft",
        ["contractor": "V-1", "products": "P-1", "signed": signed, "ends": ends])
    }
    try casebook.give("tool.open", ["product": "P-1", "received": "2026-11-01"])
    try casebook.give("tool.contract", on: first)
    #expect(
      try docket() == [
        "Allow Reader under C-0001 from Nov 2, 2026 through Jun 30, 2027, or say why not"
      ])
    #expect(try casebook.store.check().isEmpty)
  }

  @Test("A product that is on file under the name that was typed is named, decided or not")
  func onFile() throws {
    try casebook.give("tool.open", ["name": "reader"])
    #expect(try lines("REQUEST").first == "reader, on file as P-0001")
    try casebook.give("tool.close", on: first, ["reason": "Typed twice."])
    #expect(try lines("REQUEST").first == "reader, on file as P-0001")
  }

  @Test(
    "What was allowed without student data is asked anew once the product's answer says otherwise")
  func answeredOtherwise() throws {
    try casebook.give("tool.open", ["product": "P-1"])
    try casebook.give("tool.no-data", on: first, ["reason": "A film."])
    #expect(try !page().reasons.contains { $0.contains("decide the request anew") })
    try casebook.give(
      "product.applies", on: CaseReference(.product, 1),
      ["student-data": "yes", "operator": "yes"])
    #expect(try page().reasons.contains { $0.contains("decide the request anew") })
  }

  @Test("What was allowed under a contract that is over is said on its page")
  func over() throws {
    try casebook.give(
      "contract.draft",
      ["contractor": "V-1", "products": "P-1", "signed": "2026-11-02", "no-end": "yes"])
    try casebook.give("tool.open", ["product": "P-1"])
    try casebook.give("tool.approve", on: first, ["contract": "C-1"])
    #expect(try !page().reasons.contains { $0.contains("not in force any more") })
    try casebook.give(
      "contract.terminate", on: CaseReference(.contract, 1),
      ["on": "2026-11-10", "reason": "Done."])
    #expect(try page().reasons.contains { $0.contains("not in force any more") })
  }

  @Test("No row that is read for lists, docket or journal names who asks")
  func names() throws {
    try casebook.give(
      "tool.open", ["product": "P-1", "requester-name": "Zzyzx", "email": "zzyzx@a.example"])
    try casebook.give("tool.change", on: first, ["requester-name": "Zzyzx the other"])
    let list = try casebook.store.list(ListQuery(.tool, limit: 9), today: today)
    let journal = try casebook.store.journal(JournalQuery(of: nil, limit: 50)).rows
    #expect(!"\(list.rows) \(journal)".lowercased().contains("zzyzx"))
  }
}
