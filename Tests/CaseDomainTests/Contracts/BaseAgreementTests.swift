import Testing

@testable import CaseDomain

/// A contract by which the district signed onto another's agreement.
@Suite("A contract that rests on another agreement")
struct BaseAgreementTests {
  private let situation: Situation

  init() throws { situation = try Situation() }

  private let offer = [
    "kind": "general-offer", "maker": "Elm Street Public Schools", "dated": "2026-07-01",
    "ends": "2027-06-30",
  ]

  private func line(
    _ label: String, of contract: Contract, in district: District? = nil
  ) throws -> String {
    let page = contract.page(
      in: district ?? situation.district, today: situation.today, revealing: false)
    let part = try #require(page.parts.first { $0.heading == "WHAT IT RESTS ON" })
    return try #require(part.lines.first { $0.label == label }?.value)
  }

  @Test("The page says whose it is, its dates, and what follows for the review and the website")
  func page() throws {
    let own = try situation.reviewed(signed: "2026-09-01")
    #expect(try line("Signed onto", of: own).hasPrefix("no other agreement"))
    let contract = try situation.act("rests-on", on: own, offer)
    #expect(
      try line("Signed onto", of: contract) == "the general offer of Elm Street Public Schools")
    #expect(
      try line("Its dates", of: contract) == "dated Wed Jul 1, 2026; ends Wed Jun 30, 2027")
    #expect(try line("The review", of: contract).contains("[C.G.S. § 10-234bb(a)]"))
    #expect(try line("The website", of: contract).contains("[C.G.S. § 10-234bb(g)(1)]"))
    let provisions = contract.questions(in: situation.district).filter {
      $0.id.hasPrefix("provision-")
    }
    #expect(
      provisions.allSatisfy { $0.lookFor.contains("the general offer of Elm Street") })
  }

  @Test("Its end is on the docket where the contract goes on beyond it, as a term of the contract")
  func end() throws {
    let signed = try situation.reviewed(signed: "2026-09-01")
    func items(_ typed: [String: String], on contract: Contract) throws -> [DocketItem] {
      try situation.act("rests-on", on: contract, typed).docketItems(in: situation.district)
        .filter { $0.settle?.act == ActKind(RecordBaseAgreement.self) }
    }
    let item = try #require(try items(offer, on: signed).first)
    #expect(item.due == day("2027-06-30") && item.authority == .contractTerm)
    #expect(try items(offer.merging(["ends": ""]) { $1 }, on: signed).isEmpty)
    let shorter = try situation.reviewed(signed: "2026-09-01", ends: "2027-06-30")
    #expect(try items(offer, on: shorter).isEmpty)
  }

  @Test("It can be taken back, and either makes other facts for the website's notice")
  func takenBack() throws {
    let own = try situation.reviewed(signed: "2026-09-01")
    let resting = try situation.act("rests-on", on: own, offer)
    let back = try situation.act("rests-on-none", on: resting, ["why": "Entered wrongly."])
    #expect(back.baseAgreement == nil && back.notes.last?.text.contains("Elm Street") == true)
    #expect(resting.publicFacts != own.publicFacts && back.publicFacts == own.publicFacts)
  }

  @Test("The days of the website count from the day of execution that the district chose")
  func executed() throws {
    var situation = situation
    var contract = try situation.act(
      "rests-on", on: situation.reviewed(signed: "2026-09-01"), offer)
    contract.inForceOn = day("2026-10-01")
    #expect(
      try line("The website", of: contract, in: situation.district).contains("Tue Sep 1, 2026"))
    situation.district.choices.executedOn = .inForce
    #expect(
      try line("The website", of: contract, in: situation.district).contains("Thu Oct 1, 2026"))
  }

  @Test("Dates that cannot be are refused by their field")
  func dates() throws {
    let signed = try situation.reviewed(signed: "2026-09-01")
    for (typed, reason, field) in [
      (["dated": "2026-11-22"], RefusalReason.dateInFuture, "dated"),
      (["dated": "2026-09-02"], .dateOutOfOrder, "dated"),
      (["ends": "2026-06-30"], .endBeforeStart, "ends"),
    ] {
      let refusal = #expect(throws: Refusal.self) {
        try situation.act("rests-on", on: signed, offer.merging(typed) { $1 })
      }
      #expect(refusal?.reason == reason && refusal?.field == field, "\(typed)")
    }
    let draft = try situation.act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    #expect(try situation.act("rests-on", on: draft, offer).baseAgreement != nil)
  }
}
