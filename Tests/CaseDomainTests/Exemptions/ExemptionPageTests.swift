import Foundation
import Testing

@testable import CaseDomain

/// What the docket, the page, the walk and the forms show of an exemption.
@Suite struct ExemptionPageTests {
  private func text(_ page: CasePage) throws -> String {
    String(decoding: try JSONEncoder().encode(page), as: UTF8.self)
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
        record.page(in: circumstances.district, today: circumstances.today, revealing: false))
      for name in names { #expect(!hidden.contains(name), "\(state): \(name)") }
      let shown = record.page(
        in: circumstances.district, today: circumstances.today, revealing: true)
      for name in names.filter({ $0 != "Cy Teacher" }) {
        #expect(try text(shown).contains(name), "\(state): \(name)")
      }
      #expect(!shown.hidesNames)
      #expect(!shown.title.contains("Ada Pupil"))
    }
  }

  @Test func theJournalAndTheReceiptHoldNoWordThatWasTyped() throws {
    let circumstances = try Bench.circumstances()
    var record = try ExemptionCases.complete()
    record.evidenceRequests = [
      EvidenceRequest(receivedOn: record.drawnUpOn, from: "Bea")
    ]
    record.firstUse = FirstUse(on: record.drawnUpOn)
    for act in try ExemptionCases.acts(on: circumstances.today, text: "Xyzzy") {
      let verb = type(of: act).about.verb
      let decision = try act.decide(on: record, in: circumstances)
      for detail in decision.detail {
        #expect(!detail.value.contains("Xyzzy"), "\(verb): \(detail.key)")
        #expect(detail.value != "4471", "\(verb): \(detail.key)")
      }
      #expect(!decision.sentence.contains("Xyzzy"), "\(verb)")
      for item in decision.record.docketItems(in: circumstances.district) {
        #expect(!item.sentence.contains("Xyzzy"), "\(verb)")
      }
    }
  }

  @Test func theDocketAsksForEachMissingSignatureOfItsPerson() throws {
    for (policy, parent) in [
      ("trumbull", "Parent or guardian"), ("bristol", "Parent or legal guardian"),
    ] {
      let district = try Bench.district(policy)
      let items = try ExemptionCases.opened(.iep).docketItems(in: district)
        .filter { $0.kind == .waiting }
      #expect(items.map(\.waitingOn) == [parent, "Planning team member"])
      #expect(items.map(\.settle?.given) == [["role": "parent"], ["role": "team-member"]])
      #expect(items.allSatisfy { $0.settle?.act == Acts.named("exemption.sign") && $0.due == nil })
      let without = try ExemptionCases.opened(.section504).docketItems(in: district)
      #expect(without.count { $0.kind == .waiting } == 1)
    }
  }

  @Test func theDocketOfAnExemptionInEffectIsItsReview() throws {
    let district = try Bench.district()
    var record = try ExemptionCases.complete()
    #expect(
      record.docketItems(in: district).map(\.sentence) == ["Set the day of the next review"])
    record.reviewedOn = [try Bench.day("2026-09-15")]
    record.reviewOn = try Bench.day("2027-09-15")
    let item = try #require(record.docketItems(in: district).first)
    #expect(record.docketItems(in: district).count == 1)
    #expect(item.kind == .duty && item.due == record.reviewOn)
    #expect(item.rule == .exemptionReview && item.authority == .districtPractice)
    #expect(item.settle?.act == Acts.named("exemption.review"))
    let deadline = try #require(item.deadline(in: district))
    #expect(deadline.due == record.reviewOn)
    #expect(deadline.authority == .districtPractice)
  }

  @Test func anEndedExemptionOwesNothingButEvidenceAskedFor() throws {
    let district = try Bench.district()
    for (name, record) in try ExemptionCases.states() where record.end != nil {
      let items = record.docketItems(in: district)
      #expect(items.count == (name == "withdrawn" ? 1 : 0))
      #expect(items.allSatisfy { $0.settle?.act == Acts.named("exemption.evidence-hand-over") })
    }
  }

  @Test func theDocketOfANewExemptionNamesEverythingTheLawAsks() throws {
    let district = try Bench.district()
    var record = try ExemptionCases.opened()
    record.uniqueAndNecessary = ""
    record.unableToComply = ""
    #expect(
      record.docketItems(in: district).compactMap(\.settle?.act.verb) == [
        "change", "change", "condition", "effort", "search", "condition", "sign", "sign",
      ])
    #expect(record.docketItems(in: district).allSatisfy { $0.due == nil })
  }

  /// From the docket a signature takes the name and the key that saves, and nothing else.
  @Test func aSignatureFromTheDocketNeedsOnlyTheName() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.opened()
    let act = try #require(Acts.named("exemption.sign"))
    for item in record.docketItems(in: circumstances.district) where item.kind == .waiting {
      var typed = act.prefill(from: record, in: circumstances)
      typed.merge(item.settle?.given ?? [:]) { $1 }
      typed["name"] = "Bea Pupil"
      let given = try act.read(
        typed, today: circumstances.today, calendar: circumstances.district.calendar)
      guard let sign = given as? SignExemption else {
        Issue.record("another act")
        continue
      }
      let decision = try sign.decide(on: record, in: circumstances)
      #expect(decision.record.signatures.count == 1)
    }
  }

  @Test func whatIsShownCanBeDone() throws {
    for policy in ["trumbull", "bristol", "connecticut"] {
      let circumstances = try Bench.circumstances(policy: policy)
      for (state, record) in try ExemptionCases.states() {
        for act in try record.expectWhatIsShownCanBeDone("\(state)", in: circumstances) {
          #expect(act.obstacle(on: record, in: circumstances) == nil, "\(state): \(act)")
        }
      }
    }
  }

  @Test func theWalkIsAnsweredExactlyWhenNothingIsMissing() throws {
    let district = try Bench.district()
    var record = try ExemptionCases.complete()
    #expect(
      record.questions(in: district).asked.filter { $0.answer == nil }.map(\.id) == ["review"])
    record.reviewOn = try Bench.day("2027-09-15")
    #expect(record.questions(in: district).asked.allSatisfy { $0.answer != nil })
    #expect(
      try ExemptionCases.opened(.iep).questions(in: district).asked.filter { $0.answer == nil }.map(
        \.id) == [
          "condition-federal-law", "efforts", "searches", "condition-effort",
          "condition-operator-duties", "signature-parent", "signature-team-member", "review",
        ])
    #expect(
      !(try ExemptionCases.opened(.section504).questions(in: district).asked)
        .contains { $0.id == "signature-team-member" })
  }

  @Test func everyActIsTriedAndNamedOnce() throws {
    let acts = try ExemptionCases.acts(on: try Bench.day("2026-11-21"))
    #expect(
      Set(acts.map { type(of: $0).about.verb }) == Set(CaseArea.exemption.acts.map(\.verb)))
    #expect(Set(CaseArea.exemption.acts).count == CaseArea.exemption.acts.count)
    let opening = CaseArea.exemption.acts.filter(\.opens)
    #expect(opening.map(\.verb) == ["open"])
  }

  @Test func anExemptionIsForOneChild() throws {
    let circumstances = try Bench.circumstances()
    let act = try #require(Acts.named("exemption.open"))
    #expect(throws: EntryProblems.self) {
      try act.read(
        ["student": "4471, 9000", "product": "P-0001", "plan": "iep"], today: circumstances.today,
        calendar: circumstances.district.calendar)
    }
    let given = try act.read(
      ["student": "4471 = Ada Pupil", "product": "P-0001", "plan": "504"],
      today: circumstances.today, calendar: circumstances.district.calendar)
    guard let entry = (given as? OpenExemption)?.entry else {
      Issue.record("another act")
      return
    }
    #expect(try entry.student == Student(code: "4471", name: "Ada Pupil"))
    #expect(entry.plan == .section504)
    #expect(entry.drawnUpOn == circumstances.today)
  }
}
