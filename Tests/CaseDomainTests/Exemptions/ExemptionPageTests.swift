import CaseDomain
import Foundation
import Testing

/// What the docket, the page, the walk and the forms show of an exemption.
@Suite struct ExemptionPageTests {
  private func text(_ sheet: CaseSheet) throws -> String {
    String(decoding: try JSONEncoder().encode(sheet), as: UTF8.self)
  }

  @Test func thePageHidesEveryNameUntilAskedFor() throws {
    let circumstances = try Bench.circumstances()
    let names = ["Ada Pupil", "Bea Pupil", "Cy Teacher", "Di Guardian"]
    for (state, original) in try ExemptionCases.states() {
      var record = original
      record.signatures.append(
        ExemptionCases.signature(.adultStudent, "Ada Pupil", circumstances.today))
      record.signatures.append(
        ExemptionCases.signature(.parent, "Bea Pupil", circumstances.today))
      record.evidenceRequests.append(
        EvidenceRequest(receivedOn: circumstances.today, from: "Di Guardian"))
      let hidden = try text(
        record.sheet(in: circumstances.office, today: circumstances.today, revealing: false))
      for name in names { #expect(!hidden.contains(name), "\(state): \(name)") }
      let shown = record.sheet(
        in: circumstances.office, today: circumstances.today, revealing: true)
      for name in names.filter({ $0 != "Cy Teacher" }) {
        #expect(try text(shown).contains(name), "\(state): \(name)")
      }
      #expect(shown.hidesNames)
      #expect(!shown.title.contains("Ada Pupil"))
    }
  }

  @Test func theJournalAndTheReceiptHoldNoWordThatWasTyped() throws {
    let circumstances = try Bench.circumstances()
    var record = try ExemptionCases.complete()
    record.evidenceRequests = [
      EvidenceRequest(receivedOn: record.drawnUpOn, from: "Bea")
    ]
    for command in try ExemptionCases.commands(on: circumstances.today, text: "Xyzzy") {
      let decision = try Exemption.decide(command, on: record, in: circumstances)
      for detail in decision.detail {
        #expect(!detail.value.contains("Xyzzy"), "\(command.verb): \(detail.key)")
        #expect(detail.value != "4471", "\(command.verb): \(detail.key)")
      }
      #expect(!decision.sentence.contains("Xyzzy"), "\(command.verb)")
      #expect(decision.verb == command.verb)
      for item in decision.record.docketItems(in: circumstances.office) {
        #expect(!item.sentence.contains("Xyzzy"), "\(command.verb)")
      }
    }
  }

  @Test func theDocketAsksForEachMissingSignatureOfItsPerson() throws {
    for (policy, parent) in [
      ("trumbull", "Parent or guardian"), ("bristol", "Parent or legal guardian"),
    ] {
      let office = try Bench.office(policy)
      let items = try ExemptionCases.opened(.iep).docketItems(in: office)
        .filter { $0.kind == .waiting }
      #expect(items.map(\.waitingOn) == [parent, "Planning team member"])
      #expect(items.map(\.prefill) == [["role": "parent"], ["role": "team-member"]])
      #expect(items.allSatisfy { $0.settle == ActID(.exemption, "sign") && $0.due == nil })
      let without = try ExemptionCases.opened(.section504).docketItems(in: office)
      #expect(without.count { $0.kind == .waiting } == 1)
    }
  }

  @Test func theDocketOfAnExemptionInEffectIsItsReview() throws {
    let office = try Bench.office()
    var record = try ExemptionCases.complete()
    #expect(
      record.docketItems(in: office).map(\.sentence) == ["Set the day of the next review"])
    record.reviewedOn = [try Bench.day("2026-09-15")]
    record.reviewOn = try Bench.day("2027-09-15")
    let item = try #require(record.docketItems(in: office).first)
    #expect(record.docketItems(in: office).count == 1)
    #expect(item.kind == .duty && item.due == record.reviewOn)
    #expect(item.rule == .exemptionReview && item.authority == .districtPractice)
    #expect(item.settle == ActID(.exemption, "review"))
    let deadline = try #require(item.deadline(in: office))
    #expect(deadline.due == record.reviewOn)
    #expect(deadline.authority == .districtPractice)
  }

  @Test func anEndedExemptionOwesNothingButEvidenceAskedFor() throws {
    let office = try Bench.office()
    for (name, record) in try ExemptionCases.states() where record.end != nil {
      let items = record.docketItems(in: office)
      #expect(items.count == (name == "withdrawn" ? 1 : 0))
      #expect(items.allSatisfy { $0.settle == ActID(.exemption, "evidence-hand-over") })
    }
  }

  @Test func theDocketOfANewExemptionNamesEverythingTheLawAsks() throws {
    let office = try Bench.office()
    var record = try ExemptionCases.opened()
    record.uniqueAndNecessary = ""
    record.unableToComply = ""
    #expect(
      record.docketItems(in: office).compactMap(\.settle).map(\.verb) == [
        "change", "change", "condition", "effort", "search", "condition", "sign", "sign",
      ])
    #expect(record.docketItems(in: office).allSatisfy { $0.due == nil })
  }

  /// From the docket a signature takes the name and the key that saves, and nothing else.
  @Test func aSignatureFromTheDocketNeedsOnlyTheName() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.opened()
    let act = try #require(Acts.act(ActID(.exemption, "sign")))
    for item in record.docketItems(in: circumstances.office) where item.kind == .waiting {
      var typed = record.prefill(
        for: "sign", in: circumstances.office, today: circumstances.today)
      typed.merge(item.prefill) { $1 }
      typed["name"] = "Bea Pupil"
      let command = try act.command(
        on: record.reference, typed: typed, today: circumstances.today,
        calendar: circumstances.office.calendar)
      guard case .exemption(let exemption) = command else {
        Issue.record("another area's command")
        continue
      }
      let decision = try Exemption.decide(exemption, on: record, in: circumstances)
      #expect(decision.record.signatures.count == 1)
    }
  }

  @Test func whatIsShownCanBeDone() throws {
    for policy in ["trumbull", "bristol", "connecticut"] {
      let circumstances = try Bench.circumstances(policy: policy)
      for (state, record) in try ExemptionCases.states() {
        let sheet = record.sheet(
          in: circumstances.office, today: circumstances.today, revealing: false)
        var shown = sheet.items.map { ($0.settle, $0.prefill) }
        shown += sheet.missing.map { ($0.act, $0.prefill) }
        shown += sheet.walk.flatMap(\.choices).map { ($0.act, $0.entries) }
        for (id, entries) in shown {
          let act = try #require(id.flatMap { Acts.act($0) }, "\(state)")
          for (field, value) in entries {
            let known = try #require(act.field(field), "\(state): \(act.id) \(field)")
            _ = try Entries.check(
              value, as: known, today: circumstances.today,
              calendar: circumstances.office.calendar)
          }
          #expect(
            record.obstacle(
              to: act.id.verb, in: circumstances.office, today: circumstances.today) == nil,
            "\(state): \(act.id)")
        }
        for step in sheet.walk {
          #expect(Set(step.choices.map(\.key)).count == step.choices.count)
        }
        for act in ExemptionActs.all {
          let filled = record.prefill(
            for: act.id.verb, in: circumstances.office, today: circumstances.today)
          #expect(filled.keys.allSatisfy { act.field($0) != nil }, "\(act.id)")
        }
      }
    }
  }

  @Test func theWalkIsAnsweredExactlyWhenNothingIsMissing() throws {
    let office = try Bench.office()
    var record = try ExemptionCases.complete()
    #expect(record.walk(in: office).filter { $0.answer == nil }.map(\.id) == ["review"])
    record.reviewOn = try Bench.day("2027-09-15")
    #expect(record.walk(in: office).allSatisfy { $0.answer != nil })
    #expect(
      try ExemptionCases.opened(.iep).walk(in: office).filter { $0.answer == nil }.map(\.id) == [
        "condition-federal-law", "efforts", "searches", "condition-effort",
        "condition-operator-duties", "signature-parent", "signature-team-member", "review",
      ])
    #expect(
      !(try ExemptionCases.opened(.section504).walk(in: office))
        .contains { $0.id == "signature-team-member" })
  }

  @Test func everyCommandHasAnActAndEveryActACommand() throws {
    let commands = try ExemptionCases.commands(on: try Bench.day("2026-11-21"))
    #expect(Set(commands.map(\.verb)) == Set(ExemptionActs.all.map(\.id.verb)))
    #expect(Set(ExemptionActs.all.map(\.id)).count == ExemptionActs.all.count)
    let opening = ExemptionActs.all.filter(\.opens)
    #expect(opening.map(\.id.verb) == ["open"])
  }

  @Test func anExemptionIsForOneChild() throws {
    let circumstances = try Bench.circumstances()
    let act = try #require(Acts.act(ActID(.exemption, "open")))
    #expect(throws: EntryProblems.self) {
      try act.command(
        on: nil, typed: ["student": "4471, 9000", "product": "P-0001", "plan": "iep"],
        today: circumstances.today, calendar: circumstances.office.calendar)
    }
    let command = try act.command(
      on: nil, typed: ["student": "4471 = Ada Pupil", "product": "P-0001", "plan": "504"],
      today: circumstances.today, calendar: circumstances.office.calendar)
    guard case .exemption(.open(let entry)) = command else {
      Issue.record("another command")
      return
    }
    #expect(entry.student == Student(code: "4471", name: "Ada Pupil"))
    #expect(entry.plan == .section504)
    #expect(entry.drawnUpOn == circumstances.today)
  }
}
