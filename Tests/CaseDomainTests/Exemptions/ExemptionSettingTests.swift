import Testing

@testable import CaseDomain

/// What counsel has to say about who signs and who withdraws is a setting of the district.
@Suite struct ExemptionSettingTests {
  private let today: CivilDate

  init() throws { today = try Bench.day("2026-11-21") }

  private func circumstances(_ choices: Choices = Choices()) throws -> Circumstances {
    var district = try Bench.district()
    district.choices = choices
    return Circumstances(
      district: district, cases: SmallCasebook(), actor: Actor("R. Coordinator"), today: today)
  }

  private func signed(by role: SignerRole) throws -> Exemption {
    var record = try ExemptionCases.complete(.section504)
    record.signatures = [ExemptionCases.signature(role, "Ada", try Bench.day("2026-09-10"))]
    return record
  }

  private func ofTwoParents() throws -> Exemption {
    var record = try ExemptionCases.complete()
    record.signatures.append(
      ExemptionCases.signature(.legalGuardian, "Di Guardian", try Bench.day("2026-09-12")))
    return record
  }

  private func withdraw(
    _ by: String, _ on: String = "2026-10-01", under choices: Choices = Choices()
  ) throws -> Exemption {
    try WithdrawExemption(on: try Bench.day(on), by: by, reason: "moved")
      .decide(on: try ofTwoParents(), in: try circumstances(choices)).record
  }

  @Test(arguments: [true, false])
  func whoSignsAloneIsTheDistrictsToSay(may: Bool) throws {
    let district = try circumstances(Choices(surrogateParentSigns: may, adultStudentSigns: may))
      .district
    for (role, label) in [
      (SignerRole.surrogateParent, "Surrogate parent"), (.adultStudent, "Adult student"),
    ] {
      let record = try signed(by: role)
      #expect(record.missingSigners(in: district).isEmpty == may)
      #expect(record.standing(in: district, on: today) == (may ? .inEffect : .incomplete))
      let line = record.page(in: district, today: today, revealing: false).parts
        .flatMap(\.lines).first { $0.label == label }
      #expect(line?.value.contains("By the district's setting") == true)
      #expect(line?.value.contains("does not replace") == !may)
    }
  }

  @Test(
    "Nobody signs for the child and for the team, in either order",
    arguments: SignerRole.allCases.filter { $0 != .teamMember })
  func twoRoles(_ role: SignerRole) throws {
    for (first, second) in [(role, SignerRole.teamMember), (.teamMember, role)] {
      var record = try ExemptionCases.complete()
      record.signatures = [ExemptionCases.signature(first, "Ada", try Bench.day("2026-09-10"))]
      let act = SignExemption(
        role: second, name: "ADA", on: today, acknowledges: true, authorizes: true)
      let refusal = try Bench.refusal { try act.decide(on: record, in: try circumstances()) }
      #expect(refusal?.reason == .wrongSigner, "\(first) and \(second)")
    }
  }

  @Test func theDefaultsLetASurrogateSignAndNoStudent() throws {
    let district = try circumstances().district
    #expect(try signed(by: .surrogateParent).missingSigners(in: district).isEmpty)
    #expect(try !signed(by: .adultStudent).missingSigners(in: district).isEmpty)
  }

  @Test func oneParentsWithdrawalEndsItUnlessTheDistrictSaysOtherwise() throws {
    let ended = try withdraw("Bea Pupil")
    #expect(ended.end?.kind == .withdrawn && ended.end?.by == "Bea Pupil")
    let choices = Choices(oneParentWithdrawalEnds: false)
    let kept = try withdraw("bea pupil", under: choices)
    let district = try circumstances(choices).district
    #expect(kept.end == nil && kept.signatures[0].withdrawal?.on.iso == "2026-10-01")
    #expect(kept.standing(in: district, on: today) == .inEffect)
    #expect(
      kept.reasons(in: district, on: today).contains {
        $0.contains("Withdrawn by one parent on Thu Oct 1, 2026; it continues")
      })
    let page = kept.page(in: district, today: today, revealing: true)
    #expect(
      page.parts.flatMap(\.lines).contains {
        $0.value.contains("Bea Pupil") && $0.value.hasSuffix("withdrawn on Thu Oct 1, 2026: moved")
      })
    let other = try WithdrawExemption(on: today, by: "Di Guardian").decide(
      on: kept, in: try circumstances(choices))
    #expect(other.record.end?.kind == .withdrawn)
    let member = try withdraw("Cy Teacher", under: choices)
    #expect(member.end?.kind == .withdrawn)
  }

  @Test func aWithdrawalFromBeforeTheOtherParentSignedEndsIt() throws {
    let record = try withdraw(
      "Bea Pupil", "2026-09-11", under: Choices(oneParentWithdrawalEnds: false))
    #expect(record.end?.kind == .withdrawn)
  }

  @Test func whoWithdrawsIsNamedAsSigned() throws {
    let refusal = #expect(throws: Refusal.self) {
      try withdraw("The mother", under: Choices(oneParentWithdrawalEnds: false))
    }
    #expect(refusal?.reason == .wrongSigner)
    #expect(refusal?.field == "by")
    #expect(try withdraw("The mother").end?.by == "The mother")
  }

  @Test func aSettingThatIsChangedLaterAsksForTheEnd() throws {
    let record = try withdraw("Bea Pupil", under: Choices(oneParentWithdrawalEnds: false))
    func asks(_ choices: Choices) throws -> [DocketItem] {
      record.docketItems(in: try circumstances(choices).district)
        .filter { $0.settle?.act.verb == "withdraw" }
    }
    #expect(try asks(Choices(oneParentWithdrawalEnds: false)).isEmpty)
    #expect(try asks(Choices()).map(\.due?.iso) == ["2026-10-01"])
  }

  @Test func thePolicysOwnTermStandsBesideTheQuestionItDiffersOn() throws {
    let questions = try ExemptionCases.opened().questions(in: try Bench.district("bristol"))
    for (id, word) in [
      ("unable-to-comply", "with the policy"), ("condition-operator-duties", "newest form"),
      ("signature-parent", "eligible at 18"),
    ] {
      let question = try #require(questions.first { $0.id == id })
      #expect(question.lookFor.contains(word) && question.lookFor.contains("By statute:"), "\(id)")
    }
    #expect(
      !(try ExemptionCases.opened().questions(in: try Bench.district("connecticut")))
        .contains { $0.lookFor.contains("Policy:") })
  }
}
