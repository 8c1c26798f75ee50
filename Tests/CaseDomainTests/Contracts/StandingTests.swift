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

  @Test("Void is a decision with its day, and no finding or amendment after it undoes it")
  func determined() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter"])
    let early = contract
    #expect(
      refusal {
        _ = try situation.act(
          "void", on: early, ["on": "2026-10-10", "by": "the board", "why": "no answer"])
      } == .dateOutOfOrder)
    contract = try situation.act(
      "void", on: contract, ["on": "2026-11-02", "by": "the board", "why": "No answer."])
    let district = situation.district
    #expect(contract.standing(in: district, on: day("2026-11-01")) == .pastTime)
    #expect(contract.standing(in: district, on: day("2026-11-02")) == .void)
    let sentences = contract.docketItems(in: district).map(\.sentence)
    for kind in VoidStep.Kind.allCases where kind != .tellSetAside {
      #expect(sentences.contains(kind.sentence))
    }
    #expect(!sentences.contains { $0.hasPrefix("Amend the contract") })
    contract = try situation.act("finding", on: contract, ["provision": "3", "finding": "present"])
    #expect(contract.standing(in: district, on: situation.today) == .void)
    let void = contract
    #expect(refusal { _ = try situation.act("amend", on: void, ["summary": "x"]) } == .void)
    contract = try situation.act(
      "void-step", on: contract, ["step": "tell-schools", "how": "mail"])
    #expect(
      !contract.docketItems(in: district).map(\.sentence)
        .contains(VoidStep.Kind.tellSchools.sentence))
    contract = try situation.act("set-aside", on: contract, ["why": "The letter came back."])
    #expect(contract.standing(in: district, on: situation.today) == .compliant)
    #expect(contract.determinations.map(\.setAsideOn) == [situation.today])
  }

  @Test("The website entry of a void contract is out of date until it is posted anew")
  func voidOnTheWebsite() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "post", on: contract,
      ["posted": "2026-09-03", "address": "https://example.org/n", "shows": Situation.all])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter"])
    contract = try situation.act(
      "void", on: contract, ["on": "2026-11-02", "by": "the board", "why": "No answer."])
    func asks(_ contract: Contract) -> Bool {
      contract.docketItems(in: situation.district).contains { $0.sentence.contains("became void") }
    }
    #expect(asks(contract))
    contract = try situation.act("post", on: contract, ["posted": "2026-11-03"])
    #expect(!asks(contract))
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

  @Test("Nothing is undone that would leave an amendment after a determination that holds")
  func undoing() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter"])
    let void = try situation.act(
      "void", on: contract, ["on": "2026-11-02", "by": "the board", "why": "No answer."])
    let aside = try situation.act("set-aside", on: void, ["on": "2026-11-10", "why": "An error."])
    #expect(aside.mayBecome(void))
    let amended = try situation.act(
      "amend", on: aside, ["signed": "2026-11-12", "provisions": "3"])
    var back = amended
    back.determinations = void.determinations
    #expect(!amended.mayBecome(back))
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

  @Test("What was done before the determination counts, and after it was set aside it is done anew")
  func stepsBefore() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter"])
    contract = try situation.act(
      "void", on: contract, ["on": "2026-11-02", "by": "the board", "why": "No answer."])
    contract = try situation.act(
      "void-step", on: contract, ["step": "stop-access", "on": "2026-10-30", "how": "mail"])
    #expect(contract.openVoidSteps == [.recoverData, .tellSchools])
    let asked = contract.questions(in: situation.district).asked.map(\.id)
    #expect(asked.contains("void-tell-schools"))
    contract = try situation.act(
      "set-aside", on: contract, ["on": "2026-11-10", "why": "An error."])
    #expect(
      refusal {
        _ = try situation.act(
          "void", on: contract, ["on": "2026-11-05", "by": "the board", "why": "Still none."])
      } == .dateOutOfOrder)
    contract = try situation.act("void", on: contract, ["by": "the board", "why": "Still none."])
    #expect(contract.openVoidSteps == [.stopAccess, .recoverData, .tellSchools])
  }

  @Test("Who was told or cut off is told when the determination is set aside, and nobody else")
  func toldOfTheSettingAside() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter"])
    contract = try situation.act(
      "void", on: contract, ["on": "2026-11-02", "by": "the board", "why": "No answer."])
    let untold = try situation.act("set-aside", on: contract, ["why": "An error."])
    #expect(untold.openVoidSteps.isEmpty)
    contract = try situation.act(
      "void-step", on: contract, ["step": "tell-schools", "on": "2026-11-03", "how": "mail"])
    contract = try situation.act(
      "set-aside", on: contract, ["on": "2026-11-10", "why": "An error."])
    #expect(contract.openVoidSteps == [.tellSetAside])
    let aside = contract
    #expect(
      refusal {
        _ = try situation.act("void-step", on: aside, ["on": "2026-11-09", "how": "mail"])
      } == .dateOutOfOrder)
    contract = try situation.act("void-step", on: contract, ["how": "mail"])
    var void = contract
    void.determinations[0].setAsideOn = nil
    #expect(!contract.mayBecome(void))
    #expect(
      refusal {
        _ = try situation.act("void-step", on: contract, ["step": "tell-schools", "how": "x"])
      } == .alreadyDone)
    #expect(contract.openVoidSteps.isEmpty)
    #expect(contract.voidSteps.last?.kind == .tellSetAside)
  }

  @Test("A page that was complete once and is so no more is owed without a number of days")
  func incompleteAgain() throws {
    var contract = try situation.reviewed(signed: "2026-09-01")
    let address = "https://example.org/n"
    contract = try situation.act(
      "post", on: contract, ["posted": "2026-09-03", "address": address, "shows": Situation.all])
    contract = try situation.act("amend", on: contract, ["signed": "2026-10-01", "summary": "x"])
    contract = try situation.act(
      "post", on: contract, ["posted": "2026-10-02", "address": address, "shows": "data"])
    let owed = try #require(contract.owedNotice(in: situation.district))
    #expect(owed.due == nil && owed.sentence.hasPrefix("Complete the website notice"))
  }

  @Test("A renewal's notice takes no place of one that never came")
  func neverPosted() throws {
    var contract = try situation.reviewed(signed: "2025-09-01", ends: "2026-08-31")
    contract = try situation.act("renew", on: contract, ["on": "2026-09-01", "ends": "2027-08-31"])
    let owed = contract.docketItems(in: situation.district).filter { $0.settle?.act.verb == "post" }
    #expect(owed.map(\.authority) == [.statute, .districtPractice])
    #expect(owed.first?.due == day("2025-09-08"))
  }

  @Test("Nothing is determined about a contract that ended before the time to amend had passed")
  func endedBefore() throws {
    var contract = try situation.reviewed(
      signed: "2026-01-05", findings: [3: .missing], ends: "2026-09-30")
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter"])
    #expect(
      !contract.docketItems(in: situation.district).contains { $0.settle?.act.verb == "void" })
    #expect(
      refusal { _ = try situation.act("void", on: contract, ["by": "x", "why": "y"]) } == .ended)
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
