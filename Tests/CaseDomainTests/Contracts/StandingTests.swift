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
    #expect(contract.standing(in: situation.district, on: day("2026-12-21")) == .void)
  }

  @Test func aConflictingClauseIsVoidAloneAndNeverTheContract() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .conflicting])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-11-20", "cure-by": "2026-12-20", "how": "letter"])
    #expect(contract.standing(in: situation.district, on: day("2026-12-21")) == .deficient)
    #expect(
      contract.reasons(in: situation.district, on: day("2026-12-21"))
        .contains { $0.contains("void at once and alone") })
  }

  @Test(arguments: [("2018-06-30", Standing.deficient), ("2018-07-01", .void)])
  func theVoidRulesBeginOnTheFirstOfJuly2018(signed: String, standing: Standing) throws {
    var contract = try situation.reviewed(signed: signed, findings: [3: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-11-20", "cure-by": "2026-12-20", "how": "letter"])
    #expect(contract.standing(in: situation.district, on: day("2026-12-21")) == standing)
  }

  @Test func anAmendmentInTimeCures() throws {
    var contract = try situation.reviewed(
      signed: "2026-09-01", findings: [3: .missing, 5: .conflicting])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-11-20", "cure-by": "2026-12-20", "how": "letter"])
    #expect(contract.notices.first?.provisions == [.use, .security])
    contract = try situation.act("amend", on: contract, ["signed": "2026-11-21"])
    #expect(contract.standing(in: situation.district, on: day("2027-06-01")) == .compliant)
    #expect(contract.openNotice(in: situation.district) == nil)
  }

  @Test func anAmendmentAfterTheTimeDoesNotReviveAVoidContract() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter"])
    let void = contract
    #expect(
      refusal { _ = try situation.act("amend", on: void, ["signed": "today"]) } == .cureTimeOver)
    contract = try situation.act(
      "extend-cure", on: contract, ["until": "2026-11-30", "why": "agreed by telephone"])
    contract = try situation.act("amend", on: contract, ["signed": "today"])
    #expect(contract.standing(in: situation.district, on: situation.today) == .compliant)
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
        .contains("Send a notice to amend: provisions 5"))
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-11-20", "cure-by": "2026-12-20", "how": "letter"])
    #expect(contract.notices.map(\.provisions.numbers) == ["3", "5"])
    #expect(
      contract.docketItems(in: situation.district).filter { $0.rule == .cureTime }.compactMap(\.due)
        == [day("2026-12-01"), day("2026-12-20")])
    // The first time that runs out decides, whatever is still running.
    #expect(contract.standing(in: situation.district, on: day("2026-12-01")) == .onNotice)
    #expect(contract.standing(in: situation.district, on: day("2026-12-02")) == .void)
    contract = try situation.act(
      "amend", on: contract, ["signed": "2026-11-21", "provisions": "3"])
    #expect(contract.standing(in: situation.district, on: day("2026-12-20")) == .onNotice)
    #expect(contract.standing(in: situation.district, on: day("2026-12-21")) == .void)
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

  @Test("More time can be undone where the policy alone asks for the provision, and not by statute")
  func lateAmendments() throws {
    for (provision, may) in [(11, true), (3, false)] {
      func amended(by last: String) throws -> Contract {
        var contract = try situation.reviewed(signed: "2026-09-01", findings: [provision: .missing])
        contract.notices = [
          NoticeToAmend(
            sentOn: day("2026-09-05"), how: "letter", cureBy: day(last), why: "",
            provisions: contract.lackingProvisions(in: situation.district))
        ]
        contract.amendments = [
          Amendment(
            signedOn: day("2026-11-01"), summary: "",
            provisions: contract.lackingProvisions(in: situation.district))
        ]
        return contract
      }
      #expect(try amended(by: "2026-12-01").mayBecome(amended(by: "2026-10-01")) == may)
    }
  }
}
