import Foundation
import Testing

@testable import CaseDomain
@testable import CaseStore

/// A case that reads other cases names its own properties by hand, and none of them is forgotten.
@Suite("The properties of a case")
struct OwnPropertyTests {
  private func keys(_ record: some CaseRecord) throws -> Set<String> {
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(record))
    return Set(try #require(object as? [String: Any]).keys)
  }

  private func properties(_ record: Any) -> Set<String> {
    Set(Mirror(reflecting: record).children.compactMap(\.label))
  }

  @Test("Every property is stored but those that are read of other cases")
  func stored() throws {
    #expect(
      try keys(Samples.contract).union(["incidents"]) == properties(Samples.contract))
    #expect(
      try keys(Samples.product).union(["signedContracts"]) == properties(Samples.product))
    #expect(
      try keys(Samples.exemption).union(["contracts", "evidenceCases"])
        == properties(Samples.exemption))
    #expect(
      try keys(Samples.deletion).union(["openRequests"]) == properties(Samples.deletion))
    var request = Samples.request
    request.exemption = Mention(4, "an exemption")
    #expect(try keys(request).union(["decisionToldOn"]) == properties(request))
  }
}
