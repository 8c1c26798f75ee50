import Testing

@testable import CaseDomain

/// That a contract is void is a decision, with what has to be done after it and what sets it aside.
@Suite("Determinations")
struct DeterminationTests {
  private let situation: Situation

  init() throws { situation = try Situation() }

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
}
