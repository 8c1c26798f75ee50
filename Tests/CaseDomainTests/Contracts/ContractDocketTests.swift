import CaseDomain
import Testing

@Suite struct ContractDocketTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func item(_ contract: Contract, _ verb: String, _ desk: Desk) -> DocketItem? {
    contract.docketItems(in: desk.office).first { $0.settle == ActID(.contract, verb) }
  }

  @Test(arguments: [
    ("2026-07-01", "2026-07-09"), ("2026-02-11", "2026-02-20"), ("2025-12-24", "2026-01-02"),
  ])
  func theWebsiteNoticeIsOwedFiveBusinessDaysAfterExecution(signed: String, due: String) throws {
    let contract = try desk.reviewed(signed: signed)
    let notice = try #require(item(contract, "post", desk))
    #expect(notice.due == day(due))
    #expect(notice.authority == .statute)
    let explained = try #require(notice.deadline(in: desk.office))
    #expect(explained.due == day(due))
    #expect(explained.steps.count(where: \.counted) == 5)
  }

  @Test func recordingWhereTheNoticeIsSettlesIt() throws {
    var contract = try desk.reviewed(signed: "2026-09-01")
    contract = try desk.act(
      "post", on: contract, ["posted": "2026-09-05", "address": "https://example.org/n"])
    #expect(item(contract, "post", desk) == nil)
  }

  @Test func aRenewalOwesANoticeWhereTheDistrictReadsTheLawSo() throws {
    var contract = try desk.reviewed(signed: "2025-09-01", ends: "2026-08-31")
    contract = try desk.act(
      "post", on: contract, ["posted": "2025-09-05", "address": "https://example.org/n"])
    contract = try desk.act("renew", on: contract, ["on": "2026-09-01", "ends": "2027-08-31"])
    #expect(item(contract, "post", desk)?.due == day("2026-09-09"))
    var lenient = desk
    lenient.office.choices.renewalRestartsNotice = false
    #expect(item(contract, "post", lenient) == nil)
  }

  @Test func executionIsCountedFromTheDayInForceWhereTheDistrictReadsTheLawSo() throws {
    var contract = try desk.act("draft", on: nil, ["contractor": "V-1"])
    contract = try desk.act(
      "execute", on: contract, ["signed": "2026-06-15", "in-force": "2026-07-01"])
    #expect(item(contract, "post", desk)?.due == day("2026-06-23"))
    var other = desk
    other.office.choices.executedOn = .inForce
    #expect(item(contract, "post", other)?.due == day("2026-07-09"))
  }

  @Test func theTimeToAmendIsTheDistrictsOwnAndWaitsOnTheContractor() throws {
    var contract = try desk.reviewed(signed: "2026-09-01", findings: [4: .missing])
    #expect(item(contract, "notify", desk)?.due == nil)
    contract = try desk.act("notify", on: contract, ["how": "letter"])
    #expect(item(contract, "notify", desk) == nil)
    let waiting = try #require(item(contract, "amend", desk))
    #expect(waiting.kind == .waiting)
    #expect(waiting.waitingOn == "Acme Reading")
    #expect(waiting.due == desk.today.adding(days: desk.office.practice.cureDays))
    #expect(waiting.authority == .districtPractice)
  }

  @Test func everyStoredDateReachesTheDocket() throws {
    var contract = try desk.act("draft", on: nil, ["contractor": "V-1"])
    contract = try desk.act(
      "execute", on: contract,
      ["signed": "2026-11-20", "in-force": "2026-12-01", "ends": "2027-11-30"])
    let dates = contract.docketItems(in: desk.office).compactMap(\.due)
    #expect(dates.contains(day("2026-12-01")))
    #expect(dates.contains(day("2027-11-30").adding(days: -60)))
    #expect(dates.contains(day("2027-11-30").adding(days: 30)))
  }

  @Test func anEndDateForgottenIsAskedForAndOneLeftOutOnPurposeIsNot() throws {
    var contract = try desk.act("draft", on: nil, ["contractor": "V-1"])
    contract = try desk.act("execute", on: contract, ["signed": "2026-11-20"])
    #expect(item(contract, "change", desk) != nil)
    contract = try desk.act("change", on: contract, ["no-end": "yes"])
    #expect(item(contract, "change", desk) == nil)
  }

  @Test func theEndLeavesOneConfirmationOpenAndItClosesTheContract() throws {
    var contract = try desk.reviewed(signed: "2025-09-01", ends: "2026-08-31")
    contract = try desk.act(
      "post", on: contract, ["posted": "2025-09-05", "address": "https://example.org/n"])
    contract = try desk.act("let-end", on: contract, ["on": "2026-07-01"])
    #expect(item(contract, "renew", desk) == nil)
    #expect(item(contract, "confirm-end", desk)?.due == day("2026-09-30"))
    contract = try desk.act(
      "confirm-end", on: contract, ["on": "2026-09-10", "from": "letter", "accounts": "yes"])
    #expect(contract.docketItems(in: desk.office).isEmpty)
  }
}
