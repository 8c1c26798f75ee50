import CaseDomain
import Testing

/// Every state of an exemption meets every command with a transition or a named refusal.
@Suite struct ExemptionTransitionTests {
  /// What each state refuses; a verb not listed is allowed.
  private static let refusals: [String: [String: RefusalReason]] = [
    "opened": ["withdraw": .notSigned, "evidence-hand-over": .noSuchEntry],
    "unsigned": ["withdraw": .notSigned, "evidence-hand-over": .noSuchEntry],
    "in effect": ["evidence-hand-over": .noSuchEntry],
    "504 in effect": ["evidence-hand-over": .noSuchEntry],
    "evidence asked": [:],
    "evidence given": ["evidence-hand-over": .alreadyDone],
    "withdrawn": over,
    "ended": over.merging(["evidence-hand-over": .noSuchEntry]) { $1 },
  ]

  private static let over = Dictionary(
    uniqueKeysWithValues: [
      "change", "condition", "effort", "search", "sign", "withdraw", "end", "review",
    ].map { ($0, RefusalReason.ended) })

  @Test func everyStateMeetsEveryCommandAsTheTableSays() throws {
    let circumstances = try Bench.circumstances()
    for (name, record) in try ExemptionCases.states() {
      let expected = try #require(Self.refusals[name])
      for command in try ExemptionCases.commands(on: circumstances.today)
      where command.verb != "open" {
        let refusal = try Bench.refusal {
          try Exemption.decide(command, on: record, in: circumstances)
        }
        #expect(refusal?.reason == expected[command.verb], "\(name): \(command.verb)")
        let obstacle = record.obstacle(
          to: command.verb, in: circumstances.office, today: circumstances.today)
        #expect(obstacle == refusal, "\(name): \(command.verb)")
      }
    }
  }

  @Test func aDecisionChangesNothingButWhatItSays() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete()
    let decision = try Exemption.decide(
      .note(ExemptionCases.reference, "called home"), on: record, in: circumstances)
    var expected = record
    expected.notes = [
      Note(on: circumstances.today, by: "R. Coordinator", text: "called home")
    ]
    #expect(decision.record == expected)
    #expect(decision.verb == "note")
  }

  @Test func aNewExemptionTakesItsOperatorFromTheRegister() throws {
    let circumstances = try Bench.circumstances()
    let open = try #require(try ExemptionCases.commands(on: circumstances.today).first)
    let decision = try Exemption.decide(open, on: nil, in: circumstances)
    #expect(decision.record.contractor == Tag(1, "Acme"))
    #expect(decision.record.standing == .incomplete)
    #expect(decision.sentence == "Exemption opened for student 4471 and Reading Wand.")
    #expect(decision.detail.map(\.key) == ["product", "plan", "drawn-up"])
  }

  @Test func oneChildAndOneProductHaveOneExemption() throws {
    let other = CaseReference(.exemption, 3)
    let circumstances = try Bench.circumstances(SmallRegister(exemptions: ["4471/1": other]))
    let open = try #require(try ExemptionCases.commands(on: circumstances.today).first)
    let refusal = try #require(
      try Bench.refusal { try Exemption.decide(open, on: nil, in: circumstances) })
    #expect(refusal.reason == .codeInUse)
    #expect(refusal.field == "student")
    #expect(refusal.sentence.contains("E-0003"))
  }

  @Test func aSignedExemptionKeepsItsChildAndProduct() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete()
    var entry = ExemptionEntry(
      student: Student(code: "9000"), product: CaseReference(.product, 1), plan: .iep,
      uniqueAndNecessary: "a", unableToComply: "b", drawnUpOn: record.drawnUpOn)
    var refusal = try Bench.refusal {
      try Exemption.decide(.change(record.reference, entry), on: record, in: circumstances)
    }
    #expect(refusal?.reason == .alreadySigned)
    #expect(refusal?.field == "student")
    entry.student.code = "4471"
    entry.product = CaseReference(.product, 2)
    refusal = try Bench.refusal {
      try Exemption.decide(.change(record.reference, entry), on: record, in: circumstances)
    }
    #expect(refusal?.field == "product")
    let unsigned = try ExemptionCases.opened()
    let moved = try Exemption.decide(
      .change(unsigned.reference, entry), on: unsigned, in: circumstances)
    #expect(moved.record.contractor == Tag(2, "Globex"))
  }

  @Test func theSameAgainIsRefused() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete()
    let entry = ExemptionEntry(
      student: record.student, product: CaseReference(.product, 1), plan: .iep,
      uniqueAndNecessary: record.uniqueAndNecessary, unableToComply: record.unableToComply,
      drawnUpOn: record.drawnUpOn)
    let refusal = try Bench.refusal {
      try Exemption.decide(.change(record.reference, entry), on: record, in: circumstances)
    }
    #expect(refusal?.reason == .unchanged)
    let again = try Bench.refusal {
      try Exemption.decide(
        .sign(
          record.reference,
          ExemptionCases.signature(.parent, "BEA PUPIL", circumstances.today), scan: nil),
        on: record, in: circumstances)
    }
    #expect(again?.reason == .alreadyDone)
    #expect(again?.field == "name")
  }

  @Test func aSignatureCarriesItsScanIntoTheCase() throws {
    let circumstances = try Bench.circumstances()
    let decision = try Exemption.decide(
      .sign(
        ExemptionCases.reference,
        ExemptionCases.signature(.parent, "Bea Pupil", circumstances.today),
        scan: "/srv/desk/scan 7.pdf"),
      on: try ExemptionCases.opened(), in: circumstances)
    let document = try #require(decision.record.attachments.first)
    #expect(document.source == "/srv/desk/scan 7.pdf")
    #expect(document.name == "scan 7.pdf")
    #expect(document.id == 0)
  }
}
