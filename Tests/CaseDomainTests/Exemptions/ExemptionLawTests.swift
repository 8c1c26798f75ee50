import Testing

@testable import CaseDomain

/// What the statute on exemptions asks, as worked examples.
@Suite struct ExemptionLawTests {
  @Test func everythingTogetherPutsItInEffect() throws {
    #expect(try ExemptionCases.complete(.iep).standingToday == .inEffect)
    #expect(try ExemptionCases.complete(.section504).standingToday == .inEffect)
  }

  @Test(arguments: PlanKind.allCases)
  func takingAnyOneThingAwayLeavesItIncomplete(plan: PlanKind) throws {
    let whole = try ExemptionCases.complete(plan)
    var less = whole
    less.uniqueAndNecessary = ""
    #expect(try less.standingToday == .incomplete)
    less = whole
    less.unableToComply = ""
    #expect(try less.standingToday == .incomplete)
    for condition in [Condition.federalLaw, .effort, .operatorDuties] {
      for answer in [ConditionAnswer.notMet, .unanswered] {
        less = whole
        less.conditions[condition]?.answer = answer
        #expect(try less.standingToday == .incomplete)
      }
      less = whole
      less.conditions[condition] = nil
      #expect(try less.standingToday == .incomplete)
    }
    for index in whole.signatures.indices {
      less = whole
      less.signatures.remove(at: index)
      #expect(try less.standingToday == .incomplete)
      less = whole
      less.signatures[index].acknowledges = false
      #expect(try less.standingToday == .incomplete)
      less = whole
      less.signatures[index].authorizes = false
      #expect(try less.standingToday == .incomplete)
    }
  }

  @Test(arguments: [SignerRole.parent, .legalGuardian, .surrogateParent])
  func aParentAloneSufficesForA504PlanButNotForAnIEP(role: SignerRole) throws {
    let day = try Bench.day("2026-09-10")
    var exemption = try ExemptionCases.complete(.section504)
    exemption.signatures = [ExemptionCases.signature(role, "Bea", day)]
    #expect(try exemption.isAgreed)
    exemption.plan = .iep
    #expect(try exemption.isAgreed == false)
    exemption.signatures.append(ExemptionCases.signature(.teamMember, "Cy", day))
    #expect(try exemption.isAgreed)
  }

  @Test(arguments: [SignerRole.adultStudent, .teamMember])
  func nobodySignsInAParentsPlace(role: SignerRole) throws {
    var exemption = try ExemptionCases.complete(.section504)
    exemption.signatures = [
      ExemptionCases.signature(role, "Ada", try Bench.day("2026-09-10"))
    ]
    #expect(try exemption.isAgreed == false)
    #expect(try exemption.standingToday == .incomplete)
  }

  @Test("One person does not sign as parent and as team member, in either order")
  func onePersonInTwoRoles() throws {
    let circumstances = try Bench.circumstances()
    for (first, second) in [(SignerRole.parent, SignerRole.teamMember), (.teamMember, .parent)] {
      var record = try ExemptionCases.complete(.iep)
      record.signatures = [
        ExemptionCases.signature(first, "Cy Teacher", try Bench.day("2026-09-10"))
      ]
      let given = ExemptionCases.sign(second, "cy  teacher", circumstances.today)
      let refusal = #expect(throws: Refusal.self) {
        try given.decide(on: record, in: circumstances)
      }
      #expect(refusal?.reason == .wrongSigner)
    }
  }

  @Test func aTeamMemberMaySignA504PlanThoughNobodyAsksForIt() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete(.section504)
    let decision = try ExemptionCases.sign(.teamMember, "Cy Teacher", circumstances.today)
      .decide(on: record, in: circumstances)
    #expect(decision.record.signatures.count == 2)
    #expect(decision.sentence.contains("does not ask for it"))
  }

  @Test func anAdultStudentsSignatureRaisesTheOpenQuestion() throws {
    let circumstances = try Bench.circumstances()
    var record = try ExemptionCases.complete()
    #expect(
      !record.reasons(in: circumstances.district, on: circumstances.today)
        .contains { $0.contains("ask counsel") })
    record.signatures.append(
      ExemptionCases.signature(.adultStudent, "Ada", circumstances.today))
    #expect(
      record.reasons(in: circumstances.district, on: circumstances.today)
        .contains { $0.contains("18 or more") && $0.contains("ask counsel") })
  }

  @Test func aSignatureNeedsBothStatements() throws {
    let circumstances = try Bench.circumstances()
    for (first, second, field) in [
      (false, true, "acknowledges"), (true, false, "authorizes"), (false, false, "acknowledges"),
    ] {
      let refusal = try #require(
        try Bench.refusal {
          try ExemptionCases.sign(
            .parent, "Bea", circumstances.today, acknowledges: first, authorizes: second
          ).decide(on: try ExemptionCases.opened(), in: circumstances)
        })
      #expect(refusal.reason == .statementsMissing)
      #expect(refusal.citation == "C.G.S. § 10-234bb(i)")
      #expect(refusal.field == field)
    }
  }

  @Test func theEffortIsMetOnlyOnEntriesOfBothKinds() throws {
    let circumstances = try Bench.circumstances()
    let met = AnswerCondition(
      condition: .effort, answer: .met, reason: "two letters", on: circumstances.today)
    let whole = try ExemptionCases.complete()
    for (efforts, searches) in [(false, false), (true, false), (false, true)] {
      var record = try ExemptionCases.opened()
      record.efforts = efforts ? whole.efforts : []
      record.searches = searches ? whole.searches : []
      let refusal = try Bench.refusal {
        try met.decide(on: record, in: circumstances)
      }
      #expect(refusal?.reason == .evidenceMissing)
    }
    var record = try ExemptionCases.opened()
    record.efforts = whole.efforts
    record.searches = whole.searches
    let decision = try met.decide(on: record, in: circumstances)
    #expect(decision.record.answer(to: .effort, in: circumstances.district) == .met)
  }

  @Test func theFourthConditionFollowsFromTheSignatures() throws {
    let circumstances = try Bench.circumstances()
    for answer in ConditionAnswer.allCases {
      let refusal = try Bench.refusal {
        try AnswerCondition(
          condition: .agreement, answer: answer, reason: "r", evidence: "e",
          on: circumstances.today
        ).decide(on: try ExemptionCases.complete(), in: circumstances)
      }
      #expect(refusal?.reason == .followsFromSignatures)
    }
  }

  @Test func aConditionIsNotMetOnNobodysWord() throws {
    let circumstances = try Bench.circumstances()
    let refusal = try Bench.refusal {
      try AnswerCondition(condition: .federalLaw, answer: .met, on: circumstances.today)
        .decide(on: try ExemptionCases.opened(), in: circumstances)
    }
    #expect(refusal?.reason == .evidenceMissing)
    #expect(refusal?.field == "reason")
  }

  @Test func aConditionNotMetForbidsTheUse() throws {
    let district = try Bench.district()
    var record = try ExemptionCases.complete()
    record.conditions[.operatorDuties]?.answer = .notMet
    let reasons = record.reasons(in: district, on: try Bench.day("2026-11-21"))
    #expect(
      reasons.contains {
        $0.contains("Condition 3") && $0.contains("may not be used under an exemption")
          && $0.contains("10-234cc")
      })
  }

  @Test func theLastSignatureSaysThatItIsNowInEffect() throws {
    let circumstances = try Bench.circumstances()
    var record = try ExemptionCases.complete()
    record.signatures.removeLast()
    let decision = try ExemptionCases.sign(.teamMember, "Cy Teacher", circumstances.today)
      .decide(on: record, in: circumstances)
    #expect(decision.sentence.hasSuffix("The exemption is now in effect."))
  }
}
