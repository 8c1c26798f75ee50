import Testing

@testable import CaseDomain

/// What is missing and a clause against it: two facts, from the review to the amendment.
@Suite("What has to be put right")
struct DeficiencyTests {
  private let situation: Situation
  private let ninth = Deficiency.missing(.governingLaw)
  private let against = Deficiency.clause(.provision(.governingLaw))

  init() throws { situation = try Situation() }

  /// A contract that does not say whose law governs, with a clause by which another state's does.
  private func both() throws -> Contract {
    let contract = try situation.reviewed(signed: "2026-09-01", findings: [9: .missing])
    return try situation.act(
      "conflict", on: contract, ["against": "9", "says": "Delaware law governs"])
  }

  private func open(_ contract: Contract) -> [Deficiency] {
    contract.deficiencies(in: situation.district)
  }

  @Test("An amendment supplies a provision and leaves the clause against it, or the reverse")
  func apart() throws {
    let supplied = try situation.act(
      "amend", on: both(), ["signed": "2026-11-20", "provisions": "9"])
    #expect(open(supplied) == [against])
    #expect(supplied.finding(.governingLaw) == .present)
    #expect(supplied.standingConflicts.count == 1)
    let struck = try situation.act(
      "amend", on: both(), ["signed": "2026-11-20", "provisions": "clause-9"])
    #expect(open(struck) == [ninth])
    #expect(struck.finding(.governingLaw) == .missing && struck.standingConflicts.isEmpty)
    let whole = try situation.act(
      "amend", on: both(), ["signed": "2026-11-20", "provisions": "9,clause-9"])
    #expect(open(whole).isEmpty)
  }

  @Test("A notice about a clause is no notice of the provision found missing later")
  func noticeOfTheClause() throws {
    var contract = try situation.reviewed(signed: "2026-09-01")
    contract = try situation.act(
      "conflict", on: contract, ["against": "9", "says": "Delaware law governs"])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-20", "cure-by": "2026-10-20", "how": "letter"])
    #expect(contract.notices.map(\.points) == [[against]])
    contract = try situation.act("finding", on: contract, ["provision": "9", "finding": "missing"])
    #expect(contract.unnotified(in: situation.district) == [ninth])
    #expect(contract.standing(in: situation.district, on: situation.today) == .deficient)
    let unready = contract
    #expect(
      refusal { _ = try situation.act("void", on: unready, ["by": "x", "why": "y"]) } == .noGround)
  }

  @Test("An older notice is entered after a newer one, which goes on running")
  func olderNotice() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-11-10", "cure-by": "2026-12-10", "how": "letter"])
    contract = try situation.act(
      "notify", on: contract,
      ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter", "provisions": "3"])
    #expect(contract.notices.count == 2)
    #expect(contract.openNotices(in: situation.district).map(\.cureBy) == [day("2026-12-10")])
    #expect(contract.standing(in: situation.district, on: situation.today) == .onNotice)
    let running = contract
    #expect(
      refusal {
        _ = try situation.act(
          "notify", on: running, ["sent": "2026-11-20", "cure-by": "2026-12-20", "how": "letter"])
      } == .noticePending)
  }

  @Test(
    "What an amendment answered is lacking anew without a notice, whatever else its notice asks")
  func lackingAnew() throws {
    var contract = try situation.reviewed(
      signed: "2026-09-01", findings: [3: .missing, 5: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter"])
    contract = try situation.act(
      "amend", on: contract, ["signed": "2026-09-20", "provisions": "3"])
    let asked = contract.docketItems(in: situation.district).map(\.sentence)
    #expect(asked.contains("Amend the contract: provision 5"))
    contract = try situation.act(
      "finding", on: contract, ["provision": "3", "finding": "missing", "on": "2026-11-01"])
    #expect(contract.unnotified(in: situation.district) == [.missing(.use)])
    #expect(
      contract.voidGround(in: situation.district, on: situation.today)?.provisions == [.security])
    contract = try situation.act(
      "notify", on: contract,
      ["sent": "2026-11-10", "cure-by": "2026-12-10", "how": "letter", "provisions": "3"])
    #expect(contract.notices.count == 2)
  }

  @Test("A notice about what was put right since is entered late, and no notice twice")
  func curedSince() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "amend", on: contract, ["signed": "2026-10-01", "provisions": "3"])
    let typed = [
      "sent": "2026-09-10", "cure-by": "2026-10-10", "how": "letter", "provisions": "3",
    ]
    contract = try situation.act("notify", on: contract, typed)
    #expect(contract.openNotices(in: situation.district).isEmpty)
    let known = contract
    #expect(refusal { _ = try situation.act("notify", on: known, typed) } == .alreadyDone)
  }

  @Test("An amendment puts right what is ticked, and nothing unseen")
  func nothingUnseen() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    contract = try situation.act(
      "notify", on: contract, ["sent": "2026-09-10", "cure-by": "2026-12-10", "how": "letter"])
    contract = try situation.act(
      "amend", on: contract, ["signed": "2026-11-20", "summary": "Two more schools."])
    #expect(contract.finding(.use) == .missing)
  }

  @Test("Who finds a provision missing beside the state's addendum is told to compare")
  func besideTheAddendum() throws {
    var contract = try situation.reviewed(signed: "2026-09-01", findings: [3: .missing])
    func says(_ contract: Contract) -> Bool {
      contract.reasons(in: situation.district, on: situation.today)
        .contains { $0.contains("compare it with the state's text") }
    }
    #expect(!says(contract))
    contract = try situation.act("change", on: contract, ["addendum": "yes"])
    #expect(says(contract))
  }

  @Test("Every word of a deficiency is read as the same one", arguments: Deficiency.allCases)
  func words(_ deficiency: Deficiency) {
    #expect(Deficiency(rawValue: deficiency.rawValue) == deficiency)
  }

  @Test("They are called by what they are in a sentence")
  func called() {
    #expect([ninth, against].called == "provision 9 with any clause against it")
    #expect(
      [Deficiency.missing(.use), .missing(.security), .clause(.duty(.security)), .addendum].called
        == "provisions 3, 5 and a clause against subsection (c) and the state addendum")
  }
}
