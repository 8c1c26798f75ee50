import Testing

@testable import CaseDomain

/// On which days a contract is in force, which is one answer for all who ask.
@Suite("Days in force")
struct DaysInForceTests {
  private let situation: Situation

  init() throws { situation = try Situation() }

  /// In force for a year, and again after a gap of August and September.
  private func lapsed() throws -> Contract {
    try situation.act(
      "renew", on: situation.reviewed(signed: "2025-08-01", ends: "2026-07-31"),
      ["on": "2026-10-01", "ends": "2027-09-30"])
  }

  private func days(_ contract: Contract) -> [String] {
    contract.daysInForce.map { "\($0.from.iso)…\($0.until?.iso ?? "")" }
  }

  @Test("A renewal after the end leaves a gap, and one before it none")
  func gap() throws {
    #expect(try days(lapsed()) == ["2025-08-01…2026-07-31", "2026-10-01…2027-09-30"])
    let inTime = try situation.act(
      "renew", on: situation.reviewed(signed: "2025-08-01", ends: "2026-07-31"),
      ["on": "2026-08-01", "no-end": "yes"])
    #expect(days(inTime) == ["2025-08-01…"])
  }

  @Test("The page names the gap, and a first use in it is a finding")
  func useInTheGap() throws {
    let contract = try lapsed()
    let page = contract.page(in: situation.district, today: situation.today, revealing: false)
    let line = page.parts.flatMap(\.lines).first { $0.label == "Not in force" }
    #expect(line?.value == "from \(day("2026-08-01").long) to \(day("2026-09-30").long)")
    func early(_ on: String) throws -> FirstUse? {
      try situation.act("first-use", on: contract, ["on": on]).earlyUse(in: situation.district)
    }
    #expect(try early("2025-07-31") != nil && early("2025-08-01") == nil)
    #expect(try early("2026-08-15") != nil && early("2026-10-01") == nil)
  }

  @Test("The product's page and the reasons say so as of a day in the gap")
  func asOf() throws {
    let contract = try lapsed()
    func use(_ on: String) -> ProductUse {
      ProductUse(
        contracts: [contract.summary(in: situation.district)], exemptions: 0, on: day(on))
    }
    #expect(use("2026-07-31").contract != nil && use("2026-08-15").contract == nil)
    #expect(use("2026-10-01").contract != nil)
    func says(_ on: String) -> Bool {
      contract.reasons(in: situation.district, on: day(on)).contains {
        $0.hasPrefix("Not in force")
      }
    }
    #expect(says("2026-08-15") && !says("2026-07-31") && !says("2026-10-01"))
  }

  @Test("An exemption has its ground in the gap, and no contract covers the product")
  func covering() throws {
    let covering = try lapsed().covering
    #expect(!covering.contains { $0.covers(day("2026-08-15")) })
    #expect(covering.contains { $0.covers(day("2026-10-01")) })
  }

  @Test("A termination and a determination end it, the day before a determination")
  func ended() throws {
    var contract = try situation.reviewed(signed: "2026-01-05")
    contract.termination = Termination(on: day("2026-06-30"), reason: "x")
    #expect(days(contract) == ["2026-01-05…2026-06-30"])
    contract.determinations = [
      Determination(on: day("2026-05-01"), by: "the board", why: "x", setAsideWhy: "")
    ]
    #expect(days(contract) == ["2026-01-05…2026-04-30"])
    contract.inForceOn = day("2026-07-01")
    #expect(days(contract).isEmpty)
  }
}
