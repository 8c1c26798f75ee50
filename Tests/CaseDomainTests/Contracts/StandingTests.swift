import Testing

@testable import CaseDomain

@Suite struct StandingTests {
  let situation: Situation

  init() throws { situation = try Situation() }

  @Test func anUnsignedContractIsADraftHoweverFarItsReview() throws {
    var contract = try situation.act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    #expect(contract.standing(in: situation.district, on: situation.today) == .draft)
    contract = try situation.act("finding", on: contract, ["provision": "1", "finding": "missing"])
    #expect(contract.standing(in: situation.district, on: situation.today) == .draft)
  }

  @Test func aSignedContractIsUnderReviewUntilEveryProvisionWasLookedAt() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [7: .notReviewed])
    #expect(contract.standing(in: situation.district, on: situation.today) == .underReview)
    contract = try situation.act("finding", on: contract, ["provision": "7", "finding": "present"])
    #expect(contract.standing(in: situation.district, on: situation.today) == .compliant)
  }

  @Test func theEleventhProvisionCountsOnlyUnderAPolicy() throws {
    let contract = try situation.reviewed(signed: "2026-09-01", findings: [11: .missing])
    #expect(contract.standing(in: situation.district, on: situation.today) == .deficient)
    let statute = try Situation(policy: "connecticut")
    #expect(contract.standing(in: statute.district, on: situation.today) == .compliant)
  }

  @Test func aMissingProvisionVoidsOnlyAfterNoticeAndTheTimeToAmend() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    #expect(contract.standing(in: situation.district, on: day("2036-01-01")) == .deficient)
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-11-20", "cure-by": "2026-12-20", "how": "letter"])
    #expect(contract.standing(in: situation.district, on: day("2026-12-20")) == .onNotice)
    #expect(contract.standing(in: situation.district, on: day("2026-12-21")) == .pastTime)
    #expect(contract.standing(in: situation.district, on: day("2036-01-01")) == .pastTime)
  }

  @Test func aConflictingClauseIsVoidAloneAndNeverTheContract() throws {
    var contract = try situation.reviewed(signed: "2026-09-01")
    contract = try situation.act(
      "conflict", on: contract, ["against": "3", "says": "any business purpose"])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-11-20", "cure-by": "2026-12-20", "how": "letter"])
    #expect(contract.standing(in: situation.district, on: day("2026-12-21")) == .deficient)
    #expect(
      contract.reasons(in: situation.district, on: day("2026-12-21"))
        .contains { $0.contains("void at once and alone") })
  }

  @Test(arguments: [("2018-06-30", Standing.deficient), ("2018-07-01", .pastTime)])
  func theVoidRulesBeginOnTheFirstOfJuly2018(signed: String, standing: Standing) throws {
    var contract = try situation.reviewed(signed: signed, findings: [3: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-11-20", "cure-by": "2026-12-20", "how": "letter"])
    #expect(contract.standing(in: situation.district, on: day("2026-12-21")) == standing)
  }

  @Test func anAmendmentInTimeCures() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act("conflict", on: contract, ["against": "5", "says": "at own risk"])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-11-20", "cure-by": "2026-12-20", "how": "letter"])
    #expect(contract.notices.first?.points == [.missing(.use), .clause(.provision(.security))])
    contract = try situation.act(
      "amend", on: contract, ["signed": "2026-11-21", "provisions": "3,clause-5"])
    #expect(contract.standing(in: situation.district, on: day("2027-06-01")) == .compliant)
    #expect(contract.openNotice(in: situation.district) == nil)
  }

  @Test("An amendment after the time still counts, until the contract is determined to be void")
  func anAmendmentAfterTheTime() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter"])
    let late = try situation.act("amend", on: contract, ["signed": "today", "provisions": "3"])
    #expect(late.standing(in: situation.district, on: situation.today) == .compliant)
    contract = try situation.act(
      "extend-cure", on: contract, ["until": "2026-11-30", "why": "agreed by telephone"])
    contract = try situation.act("amend", on: contract, ["signed": "today", "provisions": "3"])
    #expect(contract.standing(in: situation.district, on: situation.today) == .compliant)
  }

  @Test("A clause can conflict where the provision is said, and where it is missing")
  func twoFacts() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [9: .missing])
    contract = try situation.act(
      "conflict", on: contract, ["against": "9", "page": "12", "says": "Delaware law governs"])
    let district = situation.district
    #expect(
      contract.deficiencies(in: district)
        == [.missing(.governingLaw), .clause(.provision(.governingLaw))])
    let reasons = contract.reasons(in: district, on: situation.today)
    #expect(reasons.contains { $0.hasPrefix("Missing: 9") })
    #expect(reasons.contains { $0.hasPrefix("Conflicting: 9") })
    contract = try situation.act("finding", on: contract, ["provision": "9", "finding": "present"])
    #expect(contract.standing(in: district, on: situation.today) == .deficient)
    contract = try situation.act("settle-conflict", on: contract, ["why": "Struck by letter."])
    #expect(contract.standing(in: district, on: situation.today) == .compliant)
    #expect(contract.conflicts.map(\.settledBy) == ["Struck by letter."])
  }

  @Test("A clause against what the section asks of the contractor counts under every profile")
  func dutiesOfTheSection() throws {
    let statute = try Situation(policy: "connecticut")
    for duty in ContractorDuty.allCases {
      var contract = try statute.reviewed(signed: "2026-09-01")
      contract = try statute.act("conflict", on: contract, ["against": duty.rawValue, "says": "x"])
      #expect(contract.standing(in: statute.district, on: statute.today) == .deficient)
      #expect(
        contract.reasons(in: statute.district, on: statute.today)
          .contains { $0.hasPrefix("Conflicting: \(duty.rawValue)") })
    }
    let contract = try statute.reviewed(signed: "2026-09-01")
    #expect(
      refusal { _ = try statute.act("conflict", on: contract, ["against": "11", "says": "x"]) }
        == .provisionNotRequired)
  }

  @Test("The state addendum supplies the statute's ten, and nothing where it was changed")
  func byAddendum() throws {
    var contract = try situation.act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    contract = try situation.act(
      "execute", on: contract, ["signed": "2026-09-01", "no-end": "yes"])
    let without = contract
    #expect(
      refusal {
        _ = try situation.act(
          "finding", on: without, ["provision": "1", "finding": "by-addendum"])
      } == .noAddendum)
    contract = try situation.act("change", on: contract, ["addendum": "yes"])
    let changed = contract
    #expect(
      refusal { _ = try situation.act("by-addendum", on: changed, ["unchanged": "no"]) }
        == .noAddendum)
    #expect(
      refusal {
        _ = try situation.act(
          "by-addendum", on: changed, ["unchanged": "yes", "provisions": "1,11"])
      } == .noAddendum)
    contract = try situation.act("by-addendum", on: contract, ["unchanged": "yes", "page": "20"])
    #expect(contract.provisions(.byAddendum, in: situation.district).count == 10)
    #expect(contract.provisions(.notReviewed, in: situation.district) == [.advertising])
    let resting = contract
    #expect(
      refusal { _ = try situation.act("change", on: resting, ["addendum": "no"]) } == .noAddendum)
  }

  @Test("Where the addendum is required, a notice can ask for it alone")
  func noticeForTheAddendum() throws {
    var strict = situation
    strict.district.choices.addendumRequired = true
    var contract = try strict.reviewed(signed: "2026-09-01")
    contract = try strict.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter"])
    #expect(contract.notices.map(\.points) == [[.addendum]])
    // The statute voids over its ten provisions; what the addendum alone does is open.
    #expect(contract.standing(in: strict.district, on: strict.today) == .deficient)
    contract = try strict.act(
      "amend", on: contract,
      ["signed": "today", "provisions": "addendum", "addendum-version": "2018"])
    #expect(contract.standing(in: strict.district, on: strict.today) == .compliant)
  }

  @Test("A finding whose place another takes stays readable with its page and its note")
  func earlierFindings() throws {
    var contract = try situation.reviewed(signed: "2026-09-01")
    contract = try situation.act(
      "finding", on: contract,
      ["provision": "9", "finding": "missing", "page": "7", "note": "No law named."])
    contract = try situation.act("amend", on: contract, ["signed": "today", "provisions": "9"])
    let page = contract.page(in: situation.district, today: situation.today, revealing: false)
    let earlier = try #require(page.parts.first { $0.heading == "EARLIER FINDINGS" })
    #expect(earlier.lines.map(\.value).contains { $0.contains("page 7; No law named;") })
    #expect(contract.finding(.governingLaw) == .present)
  }

  @Test("Use before the contract is in force is a finding, and asks what was done about it")
  func earlyUse() throws {
    var contract = try situation.reviewed(signed: "2026-09-01")
    contract = try situation.act("first-use", on: contract, ["on": "2026-08-20"])
    func asks(_ contract: Contract) -> Bool {
      contract.docketItems(in: situation.district).contains { $0.settle?.act.verb == "early-use" }
    }
    #expect(asks(contract))
    #expect(
      contract.reasons(in: situation.district, on: situation.today)
        .contains { $0.hasPrefix("First used on \(day("2026-08-20").long), before") })
    contract = try situation.act(
      "early-use", on: contract, ["done": "The accounts of August were deleted."])
    #expect(!asks(contract))
    contract = try situation.act("first-use", on: contract, ["on": "2026-09-01"])
    #expect(contract.earlyUse(in: situation.district) == nil && !asks(contract))
  }

  @Test func aContractCoversItsLastDay() throws {
    let contract = try situation.reviewed(signed: "2025-09-01", ends: "2026-11-21")
    #expect(contract.standing(in: situation.district, on: day("2026-11-21")) == .compliant)
    #expect(contract.standing(in: situation.district, on: day("2026-11-22")) == .ended)
  }

  @Test func theAddendumIsAskedForOnlyWhereTheDistrictReadsTheLawSo() throws {
    let contract = try situation.reviewed(signed: "2026-09-01")
    var strict = situation
    strict.district.choices.addendumRequired = true
    #expect(contract.standing(in: situation.district, on: situation.today) == .compliant)
    #expect(contract.standing(in: strict.district, on: situation.today) == .deficient)
    let joined = try strict.act(
      "change", on: contract, ["addendum": "yes", "addendum-version": "2018"])
    #expect(joined.standing(in: strict.district, on: situation.today) == .compliant)
  }

  @Test("A policy cannot void a contract: only provisions that the statute requires do")
  func aPolicyNeverVoids() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [11: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-11-20", "cure-by": "2026-12-20", "how": "letter"])
    #expect(contract.standing(in: situation.district, on: day("2026-12-20")) == .onNotice)
    #expect(contract.standing(in: situation.district, on: day("2026-12-21")) == .deficient)
    let reasons = contract.reasons(in: situation.district, on: day("2026-12-21"))
    #expect(reasons.contains { $0.contains("Missing under the policy: 11") })
    #expect(!reasons.contains { $0.contains("10-234bb(f)") })
  }

  @Test("A provision found later gets a notice of its own while another runs")
  func aSecondNotice() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-11-01", "cure-by": "2026-12-01", "how": "letter"])
    #expect(
      refusal { _ = try situation.act("notify", on: contract, ["how": "x"]) } == .noticePending)
    contract = try situation.act(
      "finding", on: contract, ["provision": "5", "finding": "missing"])
    #expect(
      contract.docketItems(in: situation.district).map(\.sentence)
        .contains("Send a notice to amend: provision 5"))
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-11-20", "cure-by": "2026-12-20", "how": "letter"])
    #expect(contract.notices.map(\.points.numbers) == ["3", "5"])
    #expect(
      contract.docketItems(in: situation.district).filter { $0.rule == .cureTime }.compactMap(\.due)
        == [day("2026-12-01"), day("2026-12-20")])
    // The first time that runs out decides, whatever is still running.
    #expect(contract.standing(in: situation.district, on: day("2026-12-01")) == .onNotice)
    #expect(contract.standing(in: situation.district, on: day("2026-12-02")) == .pastTime)
    contract = try situation.act(
      "amend", on: contract, ["signed": "2026-11-21", "provisions": "3"])
    #expect(contract.standing(in: situation.district, on: day("2026-12-20")) == .onNotice)
    #expect(contract.standing(in: situation.district, on: day("2026-12-21")) == .pastTime)
  }

  @Test("A notice sent before the end can be recorded after it, and none sent later")
  func aNoticeRecordedLate() throws {
    let contract = try situation.reviewed(
      signed: "2025-09-01", findings: [3: .missing], ends: "2026-08-31")
    let late = try situation.act(
      "notify", on: contract, ["sent": "2026-06-01", "cure-by": "2026-07-01", "how": "letter"])
    #expect(late.notices.count == 1)
    #expect(
      refusal {
        _ = try situation.act(
          "notify", on: contract, ["sent": "2026-09-01", "cure-by": "2026-10-01", "how": "letter"])
      } == .ended)
  }

  @Test("A contract not yet in force can be called off, and none ended after its end")
  func endings() throws {
    var contract = try situation.act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    contract = try situation.act(
      "execute", on: contract,
      ["signed": "2026-11-01", "in-force": "2027-01-01", "ends": "2027-12-31"])
    let off = try situation.act(
      "terminate", on: contract, ["on": "2026-11-20", "reason": "not needed"])
    #expect(off.endsOn == day("2026-11-20"))
    #expect(
      refusal {
        _ = try situation.act("terminate", on: contract, ["on": "2028-01-01", "reason": "x"])
      } == .dateOutOfOrder)
  }

  @Test("A notice that an amendment answered is none of what is found missing anew")
  func answeredNotice() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter"])
    contract = try situation.act(
      "amend", on: contract, ["signed": "2026-09-20", "provisions": "3"])
    contract = try situation.act("finding", on: contract, ["provision": "3", "finding": "missing"])
    #expect(contract.standing(in: situation.district, on: situation.today) == .deficient)
    let again = try situation.act(
      "notify", on: contract, ["sent": "today", "cure-by": "2026-12-20", "how": "letter"])
    #expect(again.standing(in: situation.district, on: situation.today) == .onNotice)
  }

  @Test("A clause against the policy's own provision is void by no statute")
  func againstThePolicy() throws {
    let contract = try situation.act(
      "conflict", on: situation.reviewed(signed: "2026-09-01"),
      ["against": "11", "says": "Ads are allowed."])
    let reasons = contract.reasons(in: situation.district, on: situation.today)
    #expect(reasons.contains { $0.hasPrefix("Against the policy: 11") })
    #expect(!reasons.contains { $0.contains("void at once") })
  }
}
