import Testing

@testable import CaseDomain

/// A signed contract for the product ends the ground of an exemption.
@Suite struct ExemptionGroundTests {
  private let district: District
  private let today: CivilDate

  init() throws {
    district = try Bench.district()
    today = try Bench.day("2026-11-21")
  }

  private func covered(from: String, to end: String? = nil) throws -> Exemption {
    var record = try ExemptionCases.complete()
    record.contracts = [
      try ExemptionCases.contract(
        signed: try Bench.day(from), ends: try end.map { try Bench.day($0) })
    ]
    return record
  }

  private func duties(_ record: Exemption) -> [DocketItem] {
    record.docketItems(in: district).filter { $0.settle?.act.verb == "end" }
  }

  @Test func itAsksToBeEndedFromTheFirstDay() throws {
    let record = try covered(from: "2026-10-01")
    #expect(record.standing(in: district, on: try Bench.day("2026-09-30")) == .inEffect)
    #expect(record.standing(in: district, on: try Bench.day("2026-10-01")) == .superseded)
    let duty = try #require(duties(record).first)
    #expect(duty.due?.iso == "2026-10-01" && duty.sentence.contains("C-0003"))
    let page = record.page(in: district, today: today, revealing: false)
    #expect(page.reasons[0].contains("C-0003 covers the product from Thu Oct 1, 2026"))
    #expect(page.missing[0].act?.verb == "end")
    let lines = page.parts.flatMap(\.lines)
    #expect(lines.first { $0.label == "Contract" }?.leads == CaseReference(.contract, 3))
    for label in ["Website", "Breach"] {
      #expect(
        lines.first { $0.label == label }?.value.contains("follows the contract from") == true)
    }
    let before = record.page(in: district, today: try Bench.day("2026-09-30"), revealing: false)
    #expect(before.parts.flatMap(\.lines).contains { $0.value.hasPrefix("No notice is posted") })
    #expect(!before.missing.contains { $0.act?.verb == "end" })
  }

  @Test func anEndSettlesIt() throws {
    let circumstances = try Bench.circumstances()
    let record = try covered(from: "2026-10-01")
    let ended = try EndExemption(on: try Bench.day("2026-10-01"), reason: "C-0003")
      .decide(on: record, in: circumstances).record
    #expect(duties(ended).isEmpty)
    #expect(ended.standing(in: district, on: today) == .ended)
  }

  @Test func aContractThatIsOverAsksForAnotherLook() throws {
    let circumstances = try Bench.circumstances()
    let record = try covered(from: "2026-10-01", to: "2026-10-31")
    #expect(record.standing(in: district, on: try Bench.day("2026-10-31")) == .superseded)
    // It does not come back by itself.
    #expect(record.standing(in: district, on: try Bench.day("2026-11-01")) == .superseded)
    #expect(duties(record).count == 1)
    #expect(record.reasons(in: district, on: today).contains { $0.contains("look at it again") })
    let looked = try ReviewExemption(on: try Bench.day("2026-11-02"))
      .decide(on: record, in: circumstances).record
    #expect(duties(looked).isEmpty)
    #expect(looked.standing(in: district, on: try Bench.day("2026-11-01")) == .superseded)
    #expect(looked.standing(in: district, on: try Bench.day("2026-11-02")) == .inEffect)
    #expect(try duties(covered(from: "2025-10-01", to: "2026-08-31")).isEmpty)
  }

  @Test func theDaysOfSeveralContractsAreTakenTogether() throws {
    func days(_ spans: [(String, String?)]) throws -> [String] {
      var record = try ExemptionCases.opened()
      record.contracts = try spans.map { from, end in
        try ExemptionCases.contract(
          signed: try Bench.day(from), ends: try end.map { try Bench.day($0) })
      }
      return record.daysCovered.map(\.iso)
    }
    #expect(try days([]) == [])
    #expect(
      try days([("2026-03-01", "2026-05-31"), ("2026-01-01", "2026-01-31")])
        == ["2026-01-01", "2026-09-01"])
    #expect(
      try days([("2026-01-01", "2026-03-31"), ("2026-02-01", "2026-02-28"), ("2026-04-01", nil)])
        == ["2026-01-01"])
    #expect(try days([("2026-01-01", nil), ("2026-02-01", "2026-02-28")]) == ["2026-01-01"])
  }

  @Test func aContractThatIsNotSignedOrEndsBeforeItBeginsCoversNothing() throws {
    var contract = Contract(contractor: Mention(1, "Acme"), products: [])
    #expect(contract.covering.isEmpty)
    contract.signedOn = try Bench.day("2026-10-01")
    contract.inForceOn = try Bench.day("2026-11-01")
    #expect(contract.covering.map(\.from.iso) == ["2026-11-01"])
    contract.termination = Termination(on: try Bench.day("2026-10-15"), reason: "called off")
    #expect(contract.covering.isEmpty)
  }
}
