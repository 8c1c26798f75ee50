import Testing

@testable import CaseDomain

/// Every state of a deletion request meets every act with a transition or a named refusal.
@Suite struct DeletionTransitionTests {
  private typealias Row = [String: RefusalReason]

  /// What is refused while no contractor has been asked.
  private static let unsent: Row = [
    "join": .noMinorAsks, "acknowledge": .legNotReady, "follow-up": .legNotReady,
    "confirm": .legNotReady, "refuse": .legNotReady, "keep-copy": .legNotReady,
    "partly": .legNotReady, "silent": .legNotReady, "contest": .legNotReady,
    "hold": .legNotReady, "lift-hold": .legNotReady,
    "restored": .legNotReady,
    "copy-destroyed": .legNotReady, "extend": .legNotReady, "resume": .notPaused,
    "answer": .legsOpen,
  ]

  /// What is refused while Acme has been asked.
  private static let asked: Row = [
    "join": .noMinorAsks, "send": .legNotReady, "restored": .legNotReady,
    "silent": .legNotReady, "contest": .legNotReady, "lift-hold": .legNotReady,
    "copy-destroyed": .legNotReady, "resume": .notPaused, "answer": .legsOpen,
  ]

  /// What an answer that rests on no exception allows: what really comes after it, and contesting it.
  private static let contestable = [
    "answer", "contest", "hold", "confirm", "partly", "refuse", "keep-copy",
  ]

  private static let closed = Dictionary(
    uniqueKeysWithValues: [
      "change", "join", "verify", "safeguard", "add-leg", "send", "acknowledge", "follow-up",
      "confirm",
      "refuse", "partly", "silent", "contest", "hold", "lift-hold", "keep-copy", "pause", "resume",
      "extend", "answer", "withdraw",
    ].map { ($0, RefusalReason.closed) })

  private static func row(_ base: Row, _ other: Row, allowed: [String] = []) -> Row {
    base.merging(other) { $1 }.filter { !allowed.contains($0.key) }
  }

  /// What each state refuses; a verb not listed is allowed.
  private static let refusals: [String: Row] = [
    "received": row(unsent, ["send": .rightNotChecked, "answer": .rightNotChecked]),
    "minor": row(
      unsent,
      ["verify": .parentToJoin, "send": .rightNotChecked, "answer": .rightNotChecked],
      allowed: ["join"]),
    "minor joined": row(
      unsent, ["send": .rightNotChecked, "answer": .rightNotChecked], allowed: ["join"]),
    "verified": row(unsent, ["send": .notAnswered]),
    "half asked": row(unsent, ["send": .notAnswered]),
    "no right": row(unsent, ["send": .rightNotChecked], allowed: ["answer"]),
    "only copy": row(unsent, ["send": .onlyCopy]),
    "access open": row(unsent, ["send": .accessRequestOpen]),
    "ready": unsent,
    "sent": asked,
    "acknowledged": row(asked, ["acknowledge": .legNotReady]),
    "reminded": row(asked, [:], allowed: ["silent"]),
    "held": row(
      asked, ["send": .accessRequestOpen, "hold": .legNotReady, "lift-hold": .notAnswered]),
    "to go on": row(asked, ["hold": .legNotReady], allowed: ["lift-hold"]),
    "no law named": row(unsent, ["send": .legNotReady], allowed: contestable),
    "in part": row(unsent, ["send": .legNotReady], allowed: contestable),
    "silence": row(unsent, ["send": .legNotReady], allowed: contestable),
    "confirmed": row(unsent, ["send": .legNotReady], allowed: ["answer"]),
    "copy kept": row(
      unsent, ["send": .legNotReady], allowed: ["answer", "restored", "copy-destroyed", "hold"]),
    "paused": row(
      asked,
      [
        "send": .paused, "follow-up": .paused, "extend": .paused, "pause": .paused,
        "answer": .paused,
      ], allowed: ["resume"]),
    "closed": row(closed, ["contest": .legNotReady]),
    "withdrawn": row(closed, ["restored": .closed, "copy-destroyed": .closed]),
  ]

  @Test func everyStateMeetsEveryActAsTheTableSays() throws {
    let circumstances = try Bench.circumstances()
    for (name, record) in try DeletionCases.states() {
      let expected = try #require(Self.refusals[name])
      for act in try DeletionCases.acts(on: circumstances.today) where !(act is OpenDeletion) {
        let kind = ActKind(type(of: act))
        let refusal = try Bench.refusal { try act.decide(on: record, in: circumstances) }
        #expect(refusal?.reason == expected[kind.verb], "\(name): \(kind)")
        if let obstacle = kind.obstacle(on: record, in: circumstances) {
          #expect(obstacle == refusal, "\(name): \(kind)")
        }
      }
    }
  }

  @Test func everyStateHasItsStatusAndItsOutcome() throws {
    let expected: [String: (DeletionStatus, DeletionOutcome)] = [
      "received": (.toBeChecked, .open), "minor": (.toBeChecked, .open),
      "minor joined": (.toBeChecked, .open), "verified": (.toBeChecked, .open),
      "half asked": (.toBeChecked, .open), "no right": (.toBeAnswered, .noRight),
      "only copy": (.toBeChecked, .open), "access open": (.toBeChecked, .open),
      "ready": (.toBeSent, .open), "sent": (.waiting, .open),
      "acknowledged": (.toBeSent, .open), "confirmed": (.toBeAnswered, .deleted),
      "reminded": (.waiting, .open), "held": (.waiting, .open), "to go on": (.waiting, .open),
      "no law named": (.toBeAnswered, .unresolved), "in part": (.toBeAnswered, .unresolved),
      "silence": (.toBeAnswered, .unresolved),
      "copy kept": (.toBeAnswered, .deletedInPart), "paused": (.paused, .open),
      "closed": (.closed, .deletedInPart), "withdrawn": (.closed, .withdrawn),
    ]
    for (name, record) in try DeletionCases.states() {
      let (status, outcome) = try #require(expected[name])
      #expect(record.status == status, "\(name)")
      #expect(record.outcome == outcome, "\(name)")
    }
  }

  @Test func theOutcomeWeighsEveryLeg() throws {
    #expect(
      try DeletionCases.answered([.refused, .refused, .keptInCopy]).outcome == .kept)
    #expect(
      try DeletionCases.answered([.confirmed, .refused, .confirmed]).outcome == .deletedInPart)
    #expect(try DeletionCases.answered([.confirmed, .confirmed, .sent]).outcome == .open)
    var gone = try DeletionCases.answered([.confirmed, .keptInCopy, .confirmed])
    #expect(gone.outcome == .deletedInPart)
    gone.legs[1].watch = .copyDestroyed(try Bench.day("2026-11-01"))
    #expect(gone.outcome == .deleted)
  }

  @Test func anActNeedsAContractorOfTheRequest() throws {
    let circumstances = try Bench.circumstances()
    let refusal = try #require(
      try Bench.refusal {
        try ConfirmDeletion(contractor: DeletionCases.hooli, on: circumstances.today)
          .decide(on: try DeletionCases.sent(), in: circumstances)
      })
    #expect(refusal.reason == .noSuchEntry)
    #expect(refusal.field == "contractor")
  }

  @Test func aContractorIsAddedOnce() throws {
    let circumstances = try Bench.circumstances(SmallCasebook(days: [4: 14]))
    let record = try DeletionCases.sent()
    let twice = try Bench.refusal {
      try AddLeg(contractor: DeletionCases.acme).decide(on: record, in: circumstances)
    }
    #expect(twice?.reason == .alreadyDone)
    let decision = try AddLeg(contractor: DeletionCases.hooli)
      .decide(on: record, in: circumstances)
    let leg = try #require(decision.record.legs.last)
    #expect(leg.contractor == Mention(4, "Hooli"))
    #expect(leg.contractDays == 14)
    #expect(decision.record.status == .toBeSent)
  }

  @Test func anExceptionNeedsItsLaw() throws {
    let circumstances = try Bench.circumstances()
    let refusal = try #require(
      try Bench.refusal {
        try RecordRefusal(
          contractor: DeletionCases.acme, on: circumstances.today,
          exception: .retentionRequired, answer: "we must keep it"
        ).decide(on: try DeletionCases.sent(), in: circumstances)
      })
    #expect(refusal.reason == .citationMissing)
    #expect(refusal.field == "citation")
    #expect(refusal.citation?.contains("10-234cc(a)(2)") == true)
  }
}
