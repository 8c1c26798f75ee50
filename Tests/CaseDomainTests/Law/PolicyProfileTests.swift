import CaseDomain
import Testing

@Suite struct PolicyProfileTests {
  @Test(arguments: ["connecticut", "trumbull", "bristol"])
  func aShippedProfileCoversEveryTopicOnce(name: String) throws {
    let profile = try Resources.policy(name)
    #expect(profile.id == name)
    #expect(profile.terms.map(\.topic) == PolicyTopic.allCases)
    #expect(profile.terms.allSatisfy { $0.says.hasSuffix(".") && $0.statute != "" })
    #expect(profile.adultAge == 18)
  }

  @Test(arguments: [
    ("connecticut", DataElementSource.statute), ("trumbull", .trumbull), ("bristol", .bristol),
  ])
  func aShippedProfileNamesTheElementsItsTextNames(
    name: String, source: DataElementSource
  ) throws {
    let profile = try Resources.policy(name)
    #expect(profile.dataElements == DataElement.allCases.filter { $0.sources.contains(source) })
  }

  @Test func onlyThePoliciesAskForTheEleventhProvision() throws {
    #expect(try Resources.policy("connecticut").required == Array(Provision.allCases.dropLast()))
    #expect(try Resources.policy("trumbull").required == Provision.allCases)
    #expect(try Resources.policy("bristol").required == Provision.allCases)
  }

  @Test func aDistrictCannotPolicyAwayTheStatutesTen() throws {
    var profile = try Resources.policy("trumbull")
    profile.provisions = [1]
    #expect(profile.required == Array(Provision.allCases.dropLast()))
  }

  @Test func theTwoPoliciesDifferWhereTheirTextsDo() throws {
    let trumbull = try Resources.policy("trumbull")
    let bristol = try Resources.policy("bristol")
    #expect(!trumbull.repopulateAnyData && bristol.repopulateAnyData)
    #expect(
      trumbull.dataElements.contains(.geolocation) && !bristol.dataElements.contains(.geolocation))
    #expect(
      !trumbull.dataElements.contains(.dateOfBirth) && bristol.dataElements.contains(.dateOfBirth))
    #expect(trumbull.adopted == nil)
    #expect(bristol.adopted?.iso == "2016-12-07")
    #expect(bristol.revised?.iso == "2018-09-12")
  }

  /// The topics where a policy asks for less than the statute must show the statute's duty.
  @Test(arguments: [
    PolicyTopic.ownership, .missingTermAtOnce, .familyBreachNotice, .deletionRequester, .sellers,
    .sale, .advertising,
  ])
  func theStatutesDutyStandsBesideALooserPolicy(topic: PolicyTopic) throws {
    for name in ["trumbull", "bristol"] {
      let term = try #require(try Resources.policy(name).term(topic))
      #expect(term.statute?.isEmpty == false, "\(name), \(topic.rawValue)")
    }
    #expect(try Resources.policy("connecticut").term(topic)?.statute == nil)
  }
}
