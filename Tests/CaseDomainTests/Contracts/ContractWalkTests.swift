import CaseDomain
import Testing

@Suite struct ContractWalkTests {
  @Test func aWalkTakesEveryAnswerToTheNextQuestionUntilNothingIsMissing() throws {
    let desk = try Desk()
    var contract = try desk.act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    let typed: [String: [String: String]] = [
      "description": ["description": "Reading", "purposes": "educational-software"],
      "data": ["classes": "student-records"],
      "signing": ["signed": "2026-11-20"],
      "document": ["file": "/tmp/contract.pdf"],
      "website-notice": ["address": "https://example.org/n"],
    ]
    var asked: [String] = []
    while let step = contract.walk(in: desk.office).first(where: { $0.answer == nil }) {
      try #require(!asked.contains(step.id), "\(step.id) is asked again")
      asked.append(step.id)
      let choice = try #require(step.choices.first { $0.atOnce } ?? step.choices.first)
      contract = try desk.act(
        choice.act.verb, on: contract,
        choice.entries.merging(typed[step.id] ?? [:]) { $1 })
    }
    #expect(asked.prefix(4) == ["description", "data", "signing", "term"])
    #expect(asked.filter { $0.hasPrefix("provision-") }.count == 11)
    #expect(contract.standing(in: desk.office, on: desk.today) == .compliant)
    #expect(contract.missing(in: desk.office, on: desk.today).isEmpty)
  }

  @Test func theStatuteAloneAsksTenProvisions() throws {
    let desk = try Desk(policy: "connecticut")
    let contract = try desk.act("draft", on: nil, ["contractor": "V-1"])
    let steps = contract.walk(in: desk.office).filter { $0.id.hasPrefix("provision-") }
    #expect(steps.count == 10)
    #expect(steps.allSatisfy { $0.citation != nil && !$0.lookFor.isEmpty })
  }
}

@Suite struct ContractFormTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func aFindingLookedAtAgainKeepsItsPlace() throws {
    var contract = try desk.reviewed(signed: "2026-09-01")
    contract = try desk.act(
      "finding", on: contract,
      ["provision": "2", "finding": "missing", "page": "5", "clause": "III", "note": "n"])
    let sheet = contract.sheet(in: desk.office, today: desk.today, revealing: false)
    let line = try #require(
      sheet.parts.flatMap(\.lines).first { $0.label.hasPrefix("2 ") })
    let again = try desk.act(
      "finding", on: contract, line.prefill.merging(["on": "2026-11-20"]) { $1 })
    #expect(again.findings[.deletion]?.kind == .missing)
    #expect(again.findings[.deletion]?.clause == "III")

    let step = try #require(contract.walk(in: desk.office).first { $0.id == "provision-2" })
    let same = try #require(step.choices.first { $0.key == "m" })
    #expect(same.entries["page"] == "5")
    let other = try #require(step.choices.first { $0.key == "p" })
    #expect(other.entries["page"] == nil)

    let bare = try desk.act(
      "finding", on: contract, ["provision": "2", "finding": "missing", "on": "2026-11-20"])
    #expect(bare.findings[.deletion]?.page == "5")
  }

  @Test func everyWayIntoTheLongFormNamesTheFieldItIsFor() throws {
    let draft = try desk.act("draft", on: nil, ["contractor": "V-1"])
    let signed = try desk.act("execute", on: draft, ["signed": "2026-11-20"])
    for contract in [draft, signed] {
      let sheet = contract.sheet(in: desk.office, today: desk.today, revealing: false)
      let ways =
        sheet.missing.map { ($0.act, $0.prefill) }
        + sheet.parts.flatMap(\.lines).map { ($0.act, $0.prefill) }
        + sheet.walk.flatMap(\.choices).map { ($0.act, $0.entries) }
        + sheet.items.map { ($0.settle, $0.prefill) }
      for (act, entries) in ways where act == ActID(.contract, "change") {
        #expect(entries.count { $0.value.isEmpty } == 1, "\(entries)")
        #expect(entries.keys.allSatisfy { ContractActs.all[1].field($0) != nil })
      }
    }
  }

  @Test func aDayThatIsOverIsNoLongerWaitedFor() throws {
    var contract = try desk.act("draft", on: nil, ["contractor": "V-1"])
    contract = try desk.act(
      "execute", on: contract, ["signed": "2026-08-03", "in-force": "2026-10-01"])
    let items = contract.sheet(in: desk.office, today: desk.today, revealing: false).items
    #expect(!items.contains { $0.kind == .event })
  }

  @Test func theJournalNamesWhatAChangeChanged() throws {
    let contract = try desk.reviewed(signed: "2026-09-01")
    var entries = contract.prefill(for: "change", in: desk.office, today: desk.today)
    entries["description"] = "Reading practice"
    entries["classes"] = "student-records"
    let command = try #require(Acts.act(ActID(.contract, "change"))).command(
      on: contract.reference, typed: entries, today: desk.today, calendar: desk.office.calendar)
    guard case .contract(let given) = command else { preconditionFailure("no act on a contract") }
    let decision = try Contract.decide(given, on: contract, in: desk.circumstances)
    #expect(decision.detail == [JournalDetail("changed", "classes,description")])
  }
}
