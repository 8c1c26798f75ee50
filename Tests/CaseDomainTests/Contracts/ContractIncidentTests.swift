import Testing

@testable import CaseDomain

/// Incidents of its operator, asked about at a contract's renewal.
@Suite("Incidents at a renewal")
struct ContractIncidentTests {
  private let situation: Situation
  private var contract: Contract

  init() throws {
    situation = try Situation()
    contract = try situation.reviewed(signed: "2026-09-01", ends: "2027-08-31")
    contract.incidents = [
      IncidentOnRecord(number: 3, title: "Acme Reading: a list sold", standing: "asked")
    ]
  }

  private func question(_ contract: Contract) -> Question? {
    contract.questions(in: situation.district).first { $0.id == "incidents" }
  }

  @Test("They are asked about when the renewal comes up, as the district's own question")
  func asked() throws {
    let asked = try #require(question(contract))
    #expect(asked.lookFor.contains("Acme Reading: a list sold (asked)"))
    #expect(asked.isAsked && asked.citation == nil)
    let item = try #require(
      contract.docketItems(in: situation.district).first { $0.sentence.hasPrefix("Weigh") })
    #expect(item.sentence == "Weigh 1 incident before renewing")
    #expect(item.authority == .districtPractice)
    #expect(
      item.due
        == situation.district.deadline(.renewalLead, from: day("2027-08-31")).due)
    var without = contract
    without.incidents = []
    #expect(question(without) == nil)
    var ending = contract
    ending.lettingEndSince = day("2026-11-01")
    #expect(question(ending) == nil)
  }

  @Test("Once weighed they are not asked about again, and another one is")
  func weighed() throws {
    var weighed = try situation.act(
      "weigh-incidents", on: contract, ["what": "Renew all the same."])
    #expect(question(weighed)?.answer == "Sat Nov 21, 2026: Renew all the same")
    #expect(question(weighed)?.tasks.isEmpty == true)
    weighed.incidents.append(
      IncidentOnRecord(number: 4, title: "Acme Reading: again", standing: "open"))
    #expect(question(weighed)?.tasks.count == 1)
    var bare = contract
    bare.incidents = []
    #expect(
      refusal { _ = try situation.act("weigh-incidents", on: bare, ["what": "x"]) } == .noSuchEntry)
  }

  @Test("A renewal goes through and says what nobody weighed")
  func renewal() throws {
    let typed = ["on": "2026-11-10", "ends": "2027-11-10"]
    let renewed = try situation.decide("renew", on: contract, typed)
    #expect(renewed.sentence.hasSuffix("1 incident on record was not weighed."))
    let weighed = try situation.act("weigh-incidents", on: contract, ["what": "Renew."])
    #expect(
      try !situation.decide("renew", on: weighed, typed).sentence.contains("weighed"))
  }
}
