import Testing

@testable import CaseDomain

/// A signature is one on what the agreement said when it was given.
@Suite struct ExemptionWordingTests {
  private let circumstances: Circumstances
  private let district: District

  init() throws {
    circumstances = try Bench.circumstances()
    district = circumstances.district
  }

  private func change(
    _ record: Exemption, saidOn: String? = nil, recordOnly: Bool? = nil,
    _ body: (inout ExemptionEntry) -> Void
  ) throws -> Decision<Exemption> {
    var act = ChangeExemption(today: circumstances.today)
    act.prefill(from: record, in: circumstances)
    act.saidOn = try saidOn.map { try Bench.day($0) }
    act.recordOnly = recordOnly
    body(&act.entry)
    return try act.decide(on: record, in: circumstances)
  }

  private func sign(_ record: Exemption, _ day: String) throws -> Exemption {
    var record = record
    for role in [SignerRole.parent, .teamMember] {
      record = try ExemptionCases.sign(role, "New \(role)", try Bench.day(day))
        .decide(on: record, in: circumstances).record
    }
    return record
  }

  @Test func otherWordsAskForNewSignatures() throws {
    let changed = try change(try ExemptionCases.complete(), saidOn: "2026-10-01") {
      $0.unableToComply = "It gives no deletion."
    }
    let record = changed.record
    #expect(changed.sentence.contains("has to be signed anew"))
    #expect(record.signatures.count == 2)
    #expect(record.missingSigners(in: district) == [.parent, .teamMember])
    #expect(record.earlierStatements.map(\.unableToComply) == ["The maker signs no contract."])
    #expect(record.standing(in: district, on: circumstances.today) == .incomplete)
    #expect(record.standing(in: district, on: try Bench.day("2026-09-30")) == .inEffect)
    #expect(record.docketItems(in: district).count { $0.settle?.act.verb == "sign" } == 2)
    let page = record.page(in: district, today: circumstances.today, revealing: false)
    let lines = page.parts.flatMap(\.lines)
    #expect(lines.count { $0.value.hasSuffix("given on earlier statement 1") } == 2)
    #expect(
      lines.contains {
        $0.label == "Earlier statement 1" && $0.value.hasSuffix("The maker signs no contract.")
      })
    #expect(page.reasons.contains { $0.contains("worded anew as of Thu Oct 1, 2026") })
    let refusal = try Bench.refusal {
      try ExemptionCases.sign(.parent, "Bea Pupil", try Bench.day("2026-09-30"))
        .decide(on: record, in: circumstances)
    }
    #expect(refusal?.reason == .dateOutOfOrder)
    let again = try sign(record, "2026-10-05")
    #expect(
      again.daysInEffect(in: district).map(\.iso) == ["2026-09-10", "2026-10-01", "2026-10-05"])
    #expect(again.standing(in: district, on: try Bench.day("2026-10-04")) == .incomplete)
    #expect(again.standing(in: district, on: try Bench.day("2026-10-05")) == .inEffect)
  }

  @Test func theSameDayGoesByTheOrderOfEntry() throws {
    let record = try change(try ExemptionCases.complete(), saidOn: "2026-09-10") {
      $0.plan = .section504
    }.record
    #expect(record.missingSigners(in: district) == [.parent])
    let signed = try ExemptionCases.sign(.parent, "Bea Pupil", try Bench.day("2026-09-10"))
      .decide(on: record, in: circumstances).record
    #expect(signed.daysInEffect(in: district).map(\.iso) == ["2026-09-10"])
  }

  @Test func aChangeIsNotDatedBeforeWhatWasSigned() throws {
    let refusal = try Bench.refusal {
      try change(try ExemptionCases.complete(), saidOn: "2026-09-09") {
        $0.unableToComply = "Else."
      }
    }
    #expect(refusal?.reason == .dateOutOfOrder)
    #expect(refusal?.field == "said-on")
  }

  @Test func aCorrectedRecordKeepsDaysAndSignatures() throws {
    let record = try change(try ExemptionCases.complete(), recordOnly: true) {
      $0.unableToComply = "The maker signs no contract at all."
    }.record
    #expect(record.missingSigners(in: district).isEmpty)
    #expect(record.earlierStatements.isEmpty && record.wordedOn == nil)
    #expect(record.effectiveSince(in: district)?.iso == "2026-09-10")
  }

  @Test func whatIsSaidBeforeAnybodySignsOnlyGetsItsDay() throws {
    var opened = try ExemptionCases.opened()
    (opened.uniqueAndNecessary, opened.unableToComply) = ("", "")
    let said = try change(opened, saidOn: "2026-09-03") {
      $0.uniqueAndNecessary = "The plan."
      $0.unableToComply = "It signs nothing."
    }.record
    #expect(said.earlierStatements.isEmpty)
    #expect([said.uniqueAndNecessaryOn?.iso, said.wordedOn?.iso] == ["2026-09-03", "2026-09-03"])
    let dated = try change(said, saidOn: "2026-09-02") { _ in }.record
    #expect(dated.wordedOn?.iso == "2026-09-02" && dated.uniqueAndNecessaryOn?.iso == "2026-09-02")
    let today = try change(said) { $0.unableToComply = "Else." }.record
    #expect(
      today.wordedOn == circumstances.today && today.uniqueAndNecessaryOn?.iso == "2026-09-03")
  }

  @Test func undoingChangesNoWordUnderASignature() throws {
    let whole = try ExemptionCases.complete()
    var other = whole
    other.unableToComply = "Else."
    #expect(!whole.mayBecome(other))
    let reworded = try change(whole, saidOn: "2026-10-01") { $0.unableToComply = "Else." }.record
    #expect(reworded.mayBecome(whole))
    let signed = try sign(reworded, "2026-10-05")
    var back = whole
    back.signatures = signed.signatures
    #expect(!signed.mayBecome(back))
  }

  @Test func theFormHoldsNoNameAndKeepsTheOneOnRecord() throws {
    let record = try ExemptionCases.complete()
    let act = try #require(Acts.named("exemption.change"))
    #expect(act.prefill(from: record, in: circumstances)["student"] == "4471")
    let changed = try change(record) { $0.uniqueAndNecessary = "Else." }.record
    #expect(changed.student.name == "Ada Pupil")
    func named(_ name: String?) throws -> String? {
      try change(record) {
        $0.uniqueAndNecessary = "Else."
        $0.students[0].name = name
      }.record.student.name
    }
    #expect(try named("Ada B. Pupil") == "Ada B. Pupil")
    #expect(try named("-") == nil)
  }
}
