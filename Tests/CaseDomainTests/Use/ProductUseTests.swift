import Testing

@testable import CaseDomain

/// Whether a product may be used: for whom, under what, until when.
@Suite struct ProductUseTests {
  let situation: Situation

  init() throws { situation = try Situation() }

  private func use(_ contracts: [Contract], exemptions: Int = 0, on iso: String = "2026-11-21")
    -> ProductUse
  {
    ProductUse(
      contracts: contracts.map { $0.summary(in: situation.district) }, exemptions: exemptions,
      on: day(iso))
  }

  @Test("A compliant contract in force lets it be used, until its end")
  func compliant() throws {
    let contract = try situation.reviewed(signed: "2026-09-01", ends: "2027-08-31")
    #expect(use([contract]).standing == "may be used")
    #expect(
      use([contract]).reasons.first?.contains("C-0001, until \(day("2027-08-31").long)") == true)
    for day in ["2026-08-31", "2027-09-01"] {
      #expect(use([contract], on: day).standing == "not to be used")
    }
  }

  @Test("A contract that lacks nothing goes before a newer one that does")
  func better() throws {
    let old = try situation.reviewed(signed: "2026-09-01")
    var new = try situation.reviewed(signed: "2026-10-01", findings: [2: .missing])
    new.number = 2
    #expect(use([new, old]).contract?.number == 1)
    #expect(use([new]).standing == "used, deficient")
    #expect(use([new]).tone == .bad)
  }

  @Test("A draft, a void contract and one that has ended let nobody use it")
  func none() throws {
    let draft = try situation.act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    #expect(use([draft]).standing == "not to be used")
    #expect(use([draft]).reasons.contains("C-0001 is not signed yet."))
    var void = try situation.reviewed(signed: "2026-09-01", findings: [2: .missing])
    void.determinations = [
      Determination(on: day("2026-11-02"), by: "the board", why: "x", setAsideWhy: "")
    ]
    #expect(use([void]).standing == "not to be used")
    #expect(use([void], on: "2026-11-01").standing == "used, deficient")
  }

  @Test("An exemption lets one child use it, whatever else stands")
  func exemption() throws {
    #expect(use([], exemptions: 1).standing == "by exemption only")
    #expect(use([], exemptions: 1).reasons.first?.hasPrefix("For one child") == true)
    #expect(use([], exemptions: 3).reasons.first?.hasPrefix("For 3 children") == true)
    let contract = try situation.reviewed(signed: "2026-09-01")
    #expect(use([contract], exemptions: 2).standing == "may be used")
  }
}
