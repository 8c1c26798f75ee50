import CaseDomain
import Testing

@Suite struct ContractDocketTests {
  let situation: Situation

  init() throws { situation = try Situation() }

  private func item(_ contract: Contract, _ verb: String, _ situation: Situation) -> DocketItem? {
    contract.docketItems(in: situation.district).first { $0.settle?.act.verb == verb }
  }

  @Test(arguments: [
    ("2026-07-01", "2026-07-09"), ("2026-02-11", "2026-02-20"), ("2025-12-24", "2026-01-02"),
  ])
  func theWebsiteNoticeIsOwedFiveBusinessDaysAfterExecution(signed: String, due: String) throws {
    let contract = try situation.reviewed(signed: signed)
    let notice = try #require(item(contract, "post", situation))
    #expect(notice.due == day(due))
    #expect(notice.authority == .statute)
    let explained = try #require(notice.deadline(in: situation.district))
    #expect(explained.due == day(due))
    #expect(explained.steps.count(where: \.counted) == 5)
  }

  @Test func recordingWhereTheNoticeIsSettlesIt() throws {
    var contract = try situation.reviewed(signed: "2026-09-01")
    contract = try situation.act(
      "post", on: contract,
      ["posted": "2026-09-05", "address": "https://example.org/n", "shows": Situation.all])
    #expect(item(contract, "post", situation) == nil)
  }

  @Test func aRenewalOwesANoticeWhereTheDistrictReadsTheLawSo() throws {
    var contract = try situation.reviewed(signed: "2025-09-01", ends: "2026-08-31")
    contract = try situation.act(
      "post", on: contract,
      ["posted": "2025-09-05", "address": "https://example.org/n", "shows": Situation.all])
    contract = try situation.act("renew", on: contract, ["on": "2026-09-01", "ends": "2027-08-31"])
    #expect(item(contract, "post", situation)?.due == day("2026-09-09"))
    var lenient = situation
    lenient.district.choices.renewalRestartsNotice = false
    // A renewal is something to be told on the website all the same, without a number of days.
    #expect(item(contract, "post", lenient)?.due == nil)
  }

  @Test func executionIsCountedFromTheDayInForceWhereTheDistrictReadsTheLawSo() throws {
    var contract = try situation.act("draft", on: nil, ["contractor": "V-1"])
    contract = try situation.act(
      "execute", on: contract, ["signed": "2026-06-15", "in-force": "2026-07-01"])
    #expect(item(contract, "post", situation)?.due == day("2026-06-23"))
    var other = situation
    other.district.choices.executedOn = .inForce
    #expect(item(contract, "post", other)?.due == day("2026-07-09"))
  }

  @Test func theTimeToAmendIsTheDistrictsOwnAndWaitsOnTheContractor() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [4: .missing])
    #expect(item(contract, "notify", situation)?.due == nil)
    contract = try situation.act("notify", on: contract, ["how": "letter"])
    #expect(item(contract, "notify", situation) == nil)
    let waiting = try #require(item(contract, "amend", situation))
    #expect(waiting.kind == .waiting)
    #expect(waiting.waitingOn == "Acme Reading")
    #expect(waiting.due == situation.today.adding(days: situation.district.practice.cureDays))
    #expect(waiting.authority == .districtPractice)
  }

  @Test func everyStoredDateReachesTheDocket() throws {
    var contract = try situation.act("draft", on: nil, ["contractor": "V-1"])
    contract = try situation.act(
      "execute", on: contract,
      ["signed": "2026-11-20", "in-force": "2026-12-01", "ends": "2027-11-30"])
    let dates = contract.docketItems(in: situation.district).compactMap(\.due)
    #expect(dates.contains(day("2026-12-01")))
    #expect(dates.contains(day("2027-11-30").adding(days: -60)))
    #expect(dates.contains(day("2027-11-30").adding(days: 30)))
  }

  @Test func anEndDateForgottenIsAskedForAndOneLeftOutOnPurposeIsNot() throws {
    var contract = try situation.act("draft", on: nil, ["contractor": "V-1"])
    contract = try situation.act("execute", on: contract, ["signed": "2026-11-20"])
    #expect(item(contract, "change", situation) != nil)
    contract = try situation.act("change", on: contract, ["no-end": "yes"])
    #expect(item(contract, "change", situation) == nil)
  }

  @Test func theEndLeavesOneConfirmationOpenAndItClosesTheContract() throws {
    var contract = try situation.reviewed(signed: "2025-09-01", ends: "2026-08-31")
    contract = try situation.act(
      "post", on: contract,
      ["posted": "2025-09-05", "address": "https://example.org/n", "shows": Situation.all])
    contract = try situation.act("let-end", on: contract, ["on": "2026-07-01"])
    #expect(item(contract, "renew", situation) == nil)
    #expect(item(contract, "confirm-end", situation)?.due == day("2026-09-30"))
    contract = try situation.act(
      "confirm-end", on: contract, ["on": "2026-09-10", "from": "letter", "accounts": "yes"])
    // That it has ended belongs on the website.
    #expect(contract.docketItems(in: situation.district).map(\.settle?.act.verb) == ["post"])
    contract = try situation.act("post", on: contract, ["posted": "2026-09-11"])
    #expect(contract.docketItems(in: situation.district).isEmpty)
  }

  @Test("Executed is never before the last signature, and posting early settles the duty")
  func executedAndPostedEarly() throws {
    var situation = situation
    situation.district.choices.executedOn = .inForce
    var contract = try situation.act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    contract = try situation.act(
      "execute", on: contract, ["signed": "2026-11-10", "in-force": "2026-09-01", "no-end": "yes"])
    #expect(contract.executedOn(in: situation.district) == day("2026-11-10"))
    contract = try situation.act(
      "change", on: contract, ["in-force": "2027-01-04"])
    #expect(contract.executedOn(in: situation.district) == day("2027-01-04"))
    contract = try situation.act(
      "post", on: contract,
      ["posted": "2026-11-20", "address": "https://example.org/x", "shows": Situation.all])
    #expect(item(contract, "post", situation) == nil)
  }

  @Test("What comes after the website notice makes it out of date, without a number of days")
  func theNoticeIsMaintained() throws {
    var contract = try situation.reviewed(signed: "2026-09-01")
    contract = try situation.act(
      "post", on: contract,
      ["posted": "2026-09-03", "address": "https://example.org/x", "shows": Situation.all])
    func update(_ contract: Contract) -> DocketItem? {
      contract.docketItems(in: situation.district).first {
        $0.sentence.hasPrefix("Bring the website notice up to date")
      }
    }
    #expect(update(contract) == nil)
    contract = try situation.act(
      "amend", on: contract, ["signed": "2026-11-10", "summary": "more data"])
    let owed = try #require(update(contract))
    #expect(owed.due == nil && owed.authority == .statute)
    contract = try situation.act(
      "post", on: contract,
      ["posted": "2026-11-12", "address": "https://example.org/x", "shows": Situation.all])
    #expect(update(contract) == nil)
  }
}
