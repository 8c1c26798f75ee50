import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// What is only read of other cases is worked out anew before an act is written, and nothing of it stays.
@Suite("What other cases say of a record")
struct CompletedRecordTests {
  @Test("Nothing that was so before an act is left where it is so no more")
  func nothingStays() throws {
    let casebook = try TemporaryCasebook()
    func completed<Record: StoredRecord>(_ record: Record) throws -> Record {
      var record = record
      try casebook.store.reading { try record.complete(from: $0) }
      return record
    }
    var request = RecordRequest(
      .correction, by: .parent, receivedOn: day("2026-11-02"), records: "A grade")
    request.decisionToldOn = day("2026-11-20")
    #expect(try completed(request).decisionToldOn == nil)
    var product = Product(name: "Reader", contractor: Mention(1, "Acme"))
    product.signedContracts = [CaseReference(.contract, 1)]
    #expect(try completed(product).signedContracts == [])
    var tool = ToolRequest(for: "Reader", receivedOn: day("2026-11-02"))
    tool.followUp.product = Mention(1, "Reader")
    tool.followUp.exemptions = [Samples.exemption]
    #expect(try completed(tool).followUp == ToolFollowUp())
  }
}
