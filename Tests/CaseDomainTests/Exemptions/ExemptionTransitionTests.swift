import Testing

@testable import CaseDomain

/// Every state of an exemption meets every act with a transition or a named refusal.
@Suite struct ExemptionTransitionTests {
  /// What each state refuses; a verb not listed is allowed.
  private static let refusals: [String: [String: RefusalReason]] = [
    "opened": nothing.merging(["withdraw": .notSigned]) { $1 },
    "unsigned": nothing.merging(["withdraw": .notSigned]) { $1 },
    "in effect": nothing,
    "504 in effect": nothing,
    "used early": ["evidence-hand-over": .noSuchEntry],
    "early use answered": ["evidence-hand-over": .noSuchEntry, "early-use": .alreadyDone],
    "worded anew": nothing,
    "under contract": nothing,
    "one parent withdrew": nothing,
    "evidence asked": ["early-use": .noSuchEntry],
    "evidence given": ["evidence-hand-over": .alreadyDone, "early-use": .noSuchEntry],
    "withdrawn": over.merging(["early-use": .noSuchEntry]) { $1 },
    "ended": over.merging(nothing) { $1 },
  ]

  /// What asks for something that is not on record.
  private static let nothing: [String: RefusalReason] = [
    "evidence-hand-over": .noSuchEntry, "early-use": .noSuchEntry,
  ]

  private static let over = Dictionary(
    uniqueKeysWithValues: [
      "change", "condition", "effort", "search", "sign", "withdraw", "end", "review",
    ].map { ($0, RefusalReason.ended) })

  @Test func everyStateMeetsEveryActAsTheTableSays() throws {
    let circumstances = try Bench.circumstances()
    for (name, record) in try ExemptionCases.states() {
      let expected = try #require(Self.refusals[name])
      for act in try ExemptionCases.acts(on: circumstances.today) where !(act is OpenExemption) {
        let verb = type(of: act).about.verb
        let refusal = try Bench.refusal { try act.decide(on: record, in: circumstances) }
        #expect(refusal?.reason == expected[verb], "\(name): \(verb)")
        let obstacle = act.kind.obstacle(on: record, in: circumstances)
        #expect(obstacle == refusal, "\(name): \(verb)")
      }
    }
  }

  @Test func aDecisionChangesNothingButWhatItSays() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete()
    let decision = try AddNote<Exemption>(text: "called home")
      .decide(on: record, in: circumstances)
    var expected = record
    expected.notes = [
      Note(on: circumstances.today, by: "R. Coordinator", text: "called home")
    ]
    #expect(decision.record == expected)
  }

  @Test func aNewExemptionTakesItsOperatorFromTheRegister() throws {
    let circumstances = try Bench.circumstances()
    let open = OpenExemption(entry: try ExemptionCases.entry())
    let decision = try open.decide(on: nil, in: circumstances)
    #expect(decision.record.contractor == Mention(1, "Acme"))
    #expect(try decision.record.standingToday == .incomplete)
    #expect(decision.sentence == "Exemption opened for student 4471 and Reading Wand.")
    #expect(decision.detail.map(\.key) == ["product", "plan", "drawn-up"])
  }

  @Test func oneChildAndOneProductHaveOneExemption() throws {
    let other = CaseReference(.exemption, 3)
    let circumstances = try Bench.circumstances(SmallCasebook(exemptions: ["4471/1": other]))
    let open = OpenExemption(entry: try ExemptionCases.entry())
    let refusal = try #require(
      try Bench.refusal { try open.decide(on: nil, in: circumstances) })
    #expect(refusal.reason == .codeInUse)
    #expect(refusal.field == "student")
    #expect(refusal.sentence.contains("E-0003"))
  }

  @Test func aSignedExemptionKeepsItsChildAndProduct() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete()
    var entry = ExemptionEntry(
      students: [Student(code: "9000")], product: CaseReference(.product, 1), plan: .iep,
      uniqueAndNecessary: "a", unableToComply: "b", drawnUpOn: record.drawnUpOn)
    var refusal = try Bench.refusal {
      try ChangeExemption(entry: entry).decide(on: record, in: circumstances)
    }
    #expect(refusal?.reason == .alreadySigned)
    #expect(refusal?.field == "student")
    entry.students[0].code = "4471"
    entry.product = CaseReference(.product, 2)
    refusal = try Bench.refusal {
      try ChangeExemption(entry: entry).decide(on: record, in: circumstances)
    }
    #expect(refusal?.field == "product")
    let unsigned = try ExemptionCases.opened()
    let moved = try ChangeExemption(entry: entry).decide(on: unsigned, in: circumstances)
    #expect(moved.record.contractor == Mention(2, "Globex"))
  }

  @Test func theSameAgainIsRefused() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete()
    let entry = ExemptionEntry(
      students: [record.student], product: CaseReference(.product, 1), plan: .iep,
      uniqueAndNecessary: record.uniqueAndNecessary, unableToComply: record.unableToComply,
      drawnUpOn: record.drawnUpOn)
    let refusal = try Bench.refusal {
      try ChangeExemption(entry: entry).decide(on: record, in: circumstances)
    }
    #expect(refusal?.reason == .unchanged)
    let again = try Bench.refusal {
      try ExemptionCases.sign(.parent, "BEA PUPIL", circumstances.today)
        .decide(on: record, in: circumstances)
    }
    #expect(again?.reason == .alreadyDone)
    #expect(again?.field == "name")
  }

  @Test func aSignatureCarriesItsScanIntoTheCase() throws {
    let circumstances = try Bench.circumstances()
    let sign = ExemptionCases.sign(
      .parent, "Bea Pupil", circumstances.today, scan: "/srv/desk/scan 7.pdf")
    let decision = try sign.decide(on: try ExemptionCases.opened(), in: circumstances)
    let document = try #require(decision.record.attachments.first)
    #expect(document.content == .file("/srv/desk/scan 7.pdf"))
    #expect(document.name == "scan 7.pdf")
    #expect(document.id == 0)
  }
}
