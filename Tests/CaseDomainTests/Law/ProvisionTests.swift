import CaseDomain
import Testing

@Suite struct ProvisionTests {
  @Test func tenAreStatuteAndTheEleventhIsPolicy() {
    #expect(Provision.allCases.map(\.number) == Array(1...11))
    #expect(Provision.allCases.filter { $0.authority == .policy } == [.advertising])
    #expect(Provision.retention.citation.text == "C.G.S. § 10-234bb(a)(7)")
    #expect(Provision.advertising.besideIt == .contractorUse)
    #expect(Provision.advertising.citation.text.contains("policy"))
  }

  @Test(arguments: Provision.allCases)
  func everyProvisionHasHelpThatFitsAScreen(provision: Provision) {
    for text in [provision.inOurWords, provision.lookFor] {
      #expect(text.hasSuffix("."))
      #expect(text.count < 400)
    }
    #expect(provision.name.count <= 32)
  }

  @Test func theKnownDifferencesAreExplained() {
    #expect(Provision.ownership.difference?.contains("§ 10-234bb(b)") == true)
    #expect(Provision.advertising.difference?.contains("§ 10-234bb(d)(2)") == true)
    #expect(Provision.breachNotice.difference?.contains("§ 10-234dd") == true)
    #expect(Provision.retention.difference?.contains("account") == true)
    #expect(Provision.security.difference == nil)
  }

  @Test func dataElementsComeFromAtLeastOneText() {
    #expect(DataElement.allCases.count == 33)
    #expect(DataElement.allCases.allSatisfy { !$0.sources.isEmpty })
    #expect(DataElement.allCases.filter { $0.sources.contains(.statute) }.count == 29)
    #expect(Set(DataElement.allCases.map(\.label)).count == 33)
  }
}
