import Testing

@testable import CaseDomain

@Suite struct ContractWalkTests {
  @Test func aWalkTakesEveryAnswerToTheNextQuestionUntilNothingIsMissing() throws {
    let situation = try Situation()
    var contract = try situation.act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    let typed: [String: [String: String]] = [
      "description": ["description": "Reading"],
      "purposes": ["purposes": "educational-software"],
      "data": ["classes": "student-records"],
      "signing": ["signed": "2026-11-20"],
      "document": ["file": "/tmp/contract.pdf"],
      "website-notice": ["address": "https://example.org/n", "shows": Situation.all],
      "first-use": ["on": "2026-11-20"], "security": ["promised": "Encryption"],
    ]
    var asked: [String] = []
    while let step = contract.questions(in: situation.district).asked.first(where: {
      $0.answer == nil
    }) {
      try #require(!asked.contains(step.id), "\(step.id) is asked again")
      asked.append(step.id)
      let choice = try #require(step.choices.first { $0.atOnce } ?? step.choices.first)
      contract = try situation.act(
        choice.proposal.act.verb, on: contract,
        choice.proposal.given.merging(typed[step.id] ?? [:]) { $1 })
    }
    #expect(asked.prefix(5) == ["description", "purposes", "data", "signing", "term"])
    #expect(asked.filter { $0.hasPrefix("provision-") }.count == 11)
    #expect(contract.standing(in: situation.district, on: situation.today) == .compliant)
    #expect(
      contract.questions(in: situation.district)
        .missing(on: situation.today, within: 60).isEmpty)
  }

  @Test func theStatuteAloneAsksTenProvisions() throws {
    let situation = try Situation(policy: "connecticut")
    let contract = try situation.act("draft", on: nil, ["contractor": "V-1"])
    let steps = contract.questions(in: situation.district).asked.filter {
      $0.id.hasPrefix("provision-")
    }
    #expect(steps.count == 10)
    #expect(steps.allSatisfy { $0.citation != nil && !$0.lookFor.isEmpty })
  }
}

@Suite struct ContractFormTests {
  let situation: Situation

  init() throws { situation = try Situation() }

  @Test func aFindingLookedAtAgainKeepsItsPlace() throws {
    var contract = try situation.reviewed(signed: "2026-09-01")
    contract = try situation.act(
      "finding", on: contract,
      ["provision": "2", "finding": "missing", "page": "5", "clause": "III", "note": "n"])
    let page = contract.page(in: situation.district, today: situation.today, revealing: false)
    let line = try #require(
      page.parts.flatMap(\.lines).first { $0.label.hasPrefix("2 ") })
    let again = try situation.act(
      "finding", on: contract, line.prefill.merging(["on": "2026-11-20"]) { $1 })
    #expect(again.findings[.deletion]?.kind == .missing)
    #expect(again.findings[.deletion]?.clause == "III")

    let step = try #require(
      contract.questions(in: situation.district).asked.first { $0.id == "provision-2" })
    let same = try #require(step.choices.first { $0.key == "m" })
    #expect(same.proposal.given["page"] == "5")
    let other = try #require(step.choices.first { $0.key == "p" })
    #expect(other.proposal.given["page"] == nil)

    let bare = try situation.act(
      "finding", on: contract, ["provision": "2", "finding": "missing", "on": "2026-11-20"])
    #expect(bare.findings[.deletion]?.page == "5")
  }

  @Test func everyWayIntoTheLongFormNamesTheFieldItIsFor() throws {
    let draft = try situation.act("draft", on: nil, ["contractor": "V-1"])
    let signed = try situation.act("execute", on: draft, ["signed": "2026-11-20"])
    for contract in [draft, signed] {
      let page = contract.page(in: situation.district, today: situation.today, revealing: false)
      var ways = page.missing.map { ($0.act, $0.prefill) }
      ways += page.parts.flatMap(\.lines).map { ($0.act, $0.prefill) }
      ways += page.walk.flatMap(\.choices).map { ($0.proposal.act, $0.proposal.given) }
      ways += page.items.map { ($0.settle?.act, $0.settle?.given ?? [:]) }
      for (act, entries) in ways where act == Acts.named("contract.change") {
        #expect(entries.count { $0.value.isEmpty } == 1, "\(entries)")
        #expect(entries.keys.allSatisfy { CaseArea.contract.acts[1].field($0) != nil })
      }
    }
  }

  @Test func aDayThatIsOverIsNoLongerWaitedFor() throws {
    var contract = try situation.act("draft", on: nil, ["contractor": "V-1"])
    contract = try situation.act(
      "execute", on: contract, ["signed": "2026-08-03", "in-force": "2026-10-01"])
    let items = contract.page(in: situation.district, today: situation.today, revealing: false)
      .items
    #expect(!items.contains { $0.kind == .event })
  }

  @Test func theJournalNamesWhatAChangeChanged() throws {
    let contract = try situation.reviewed(signed: "2026-09-01")
    var act = ChangeContract(today: situation.today)
    act.prefill(from: contract, in: situation.circumstances)
    act.terms.description = "Reading practice"
    act.terms.classes = [.studentRecords]
    let decision = try act.decide(on: contract, in: situation.circumstances)
    #expect(decision.detail == [JournalDetail("changed", "classes,description")])
  }

  @Test("A finding takes its place in the contract from no other provision")
  func aFindingTakesNoOthersPlace() throws {
    var contract = try situation.reviewed(signed: "2026-09-01")
    contract = try situation.act(
      "finding", on: contract,
      ["provision": "1", "finding": "present", "page": "4.2", "note": "as asked"])
    let third = try situation.act(
      "finding", on: contract, ["provision": "3", "finding": "missing"])
    let given = try #require(third.findings.first { $0.key.number == 3 }?.value)
    #expect(given.page.isEmpty && given.note.isEmpty)
  }

  @Test("An amendment says what it changes")
  func anAmendmentSaysWhatItChanges() throws {
    let contract = try situation.reviewed(signed: "2026-09-01")
    let problems = #expect(throws: EntryProblems.self) {
      try situation.act("amend", on: contract, ["signed": "2026-11-10"])
    }
    #expect(problems?.problems.map(\.field) == ["summary"])
  }

  @Test("A renewal reopens the duties of the end, whatever was confirmed before it")
  func aRenewalReopensTheEnd() throws {
    var contract = try situation.reviewed(signed: "2025-09-01", ends: "2026-09-01")
    contract = try situation.act(
      "confirm-end", on: contract, ["on": "2026-09-15", "from": "letter"])
    contract = try situation.act(
      "renew", on: contract, ["on": "2026-10-01", "ends": "2027-09-01"])
    let due = contract.docketItems(in: situation.district)
    #expect(due.contains { $0.settle?.act.verb == "renew" })
    #expect(
      due.contains { $0.settle?.act.verb == "confirm-end" && $0.due ?? .first > day("2027-09-01") })
  }
}
