import CaseDomain
import Testing

@Suite struct ContractDecisionTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// The contracts in which a refusal is looked for, by what is said of them.
  private func contract(_ state: String) throws -> Contract {
    switch state {
    case "draft":
      return try desk.act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    case "compliant": return try desk.reviewed(signed: "2026-09-01")
    case "deficient": return try desk.reviewed(signed: "2026-09-01", findings: [2: .missing])
    case "on notice":
      return try desk.act(
        "notify", on: contract("deficient"),
        ["sent": "2026-11-01", "cure-by": "2026-12-01", "how": "letter"])
    case "void":
      return try desk.act(
        "notify", on: contract("deficient"),
        ["sent": "2026-09-05", "cure-by": "2026-10-05", "how": "letter"])
    case "running out":
      return try desk.reviewed(signed: "2026-09-01", ends: "2027-08-31")
    case "ended": return try desk.reviewed(signed: "2025-09-01", ends: "2026-08-31")
    case "terminated":
      return try desk.act(
        "terminate", on: contract("compliant"), ["on": "2026-11-01", "reason": "replaced"])
    case "confirmed":
      return try desk.act(
        "confirm-end", on: contract("ended"), ["on": "2026-09-15", "from": "letter"])
    default: preconditionFailure("There is no state \(state)")
    }
  }

  private static let entries: [String: [String: String]] = [
    "change": ["description": "A reading program"],
    "execute": ["signed": "2026-09-01"],
    "finding": ["provision": "1", "finding": "conflicting"],
    "notify": ["sent": "2026-11-10", "cure-by": "2026-12-31", "how": "letter"],
    "extend-cure": ["until": "2027-01-31", "why": "agreed"],
    "amend": ["signed": "2026-11-10"],
    "post": ["posted": "2026-11-10", "address": "https://example.org/x"],
    "renew": ["on": "2026-11-10", "ends": "2027-11-10"],
    "let-end": ["on": "2026-11-10"],
    "terminate": ["on": "2026-12-31", "reason": "replaced"],
    "confirm-end": ["on": "2026-11-10", "from": "letter"],
    "attach": ["file": "/tmp/contract.pdf"],
    "note": ["text": "called them"],
  ]

  /// For every state, the verbs it refuses and why; every other verb goes through.
  private static let refused: [String: [String: RefusalReason]] = [
    "draft": [
      "notify": .notSigned, "extend-cure": .noNoticePending, "amend": .notSigned,
      "post": .notSigned, "renew": .notSigned, "let-end": .notSigned, "terminate": .notSigned,
      "confirm-end": .notEnded,
    ],
    "compliant": [
      "execute": .alreadySigned, "notify": .nothingLacking, "extend-cure": .noNoticePending,
      "let-end": .noEndDate, "confirm-end": .notEnded,
    ],
    "deficient": [
      "execute": .alreadySigned, "extend-cure": .noNoticePending, "let-end": .noEndDate,
      "confirm-end": .notEnded,
    ],
    "on notice": [
      "execute": .alreadySigned, "notify": .noticePending, "let-end": .noEndDate,
      "confirm-end": .notEnded,
    ],
    "void": [
      "execute": .alreadySigned, "notify": .cureTimeOver, "amend": .cureTimeOver,
      "let-end": .noEndDate, "confirm-end": .notEnded,
    ],
    "running out": [
      "execute": .alreadySigned, "notify": .nothingLacking, "extend-cure": .noNoticePending,
      "confirm-end": .notEnded,
    ],
    "ended": [
      "execute": .alreadySigned, "notify": .ended, "extend-cure": .noNoticePending,
    ],
    "terminated": [
      "execute": .alreadySigned, "notify": .ended, "extend-cure": .noNoticePending,
      "renew": .ended, "terminate": .ended,
    ],
    "confirmed": [
      "execute": .alreadySigned, "notify": .ended, "extend-cure": .noNoticePending,
      "confirm-end": .alreadyDone,
    ],
  ]

  @Test(arguments: refused.keys.sorted())
  func everyStateGivesEachActATransitionOrANamedRefusal(state: String) throws {
    let contract = try contract(state)
    let verbs = ContractActs.all.filter { !$0.opens }.map(\.id.verb)
    #expect(Set(verbs) == Set(Self.entries.keys))
    for verb in verbs {
      let expected = Self.refused[state]?[verb]
      let met = refusal { _ = try desk.act(verb, on: contract, Self.entries[verb] ?? [:]) }
      #expect(met == expected, "\(verb) on a contract that is \(state)")
    }
  }

  @Test(arguments: refused.keys.sorted())
  func anActIsOfferedExactlyWhereNothingStandsInItsWay(state: String) throws {
    let contract = try contract(state)
    let sheet = contract.sheet(in: desk.office, today: desk.today, revealing: false)
    for offer in sheet.acts where offer.act.verb != "amend" {
      #expect(
        (offer.disabled != nil) == (Self.refused[state]?[offer.act.verb] != nil),
        "\(offer.act) on a contract that is \(state)")
    }
  }

  @Test(arguments: [
    ("execute", ["signed": "2026-11-22"], RefusalReason.dateInFuture, "signed"),
    ("execute", ["signed": "2026-11-01", "ends": "2026-10-01"], .endBeforeStart, "ends"),
    ("change", ["signed": "2026-11-01"], .notSigned, "signed"),
    ("change", ["products": "P-2"], .wrongContractor, "products"),
    ("change", ["products": "P-9"], .noSuchRecord, ""),
  ])
  func aRefusalNamesTheFieldToCorrect(
    verb: String, entries: [String: String], reason: RefusalReason, field: String
  ) throws {
    let draft = try contract("draft")
    do {
      _ = try desk.act(verb, on: draft, entries)
      Issue.record("\(verb) went through")
    } catch let refusal as Refusal {
      #expect(refusal.reason == reason)
      #expect((refusal.field ?? "") == field)
    }
  }

  @Test func datesFollowTheEventsTheyComeFrom() throws {
    let signed = try contract("deficient")
    #expect(
      refusal {
        _ = try desk.act(
          "post", on: signed, ["posted": "2026-08-31", "address": "https://example.org"])
      } == .dateOutOfOrder)
    #expect(
      refusal {
        _ = try desk.act(
          "notify", on: signed, ["sent": "2026-11-10", "cure-by": "2026-11-10", "how": "x"])
      } == .endBeforeStart)
    #expect(
      refusal { _ = try desk.act("amend", on: signed, ["signed": "2026-08-01"]) }
        == .dateOutOfOrder)
  }

  @Test func theJournalHoldsNoFreeText() throws {
    let contract = try contract("deficient")
    let marker = "MARKER"
    for act in ContractActs.all where !act.opens {
      var typed = Self.entries[act.id.verb] ?? [:]
      for field in act.fields {
        switch field.kind {
        case .longText: typed[field.id] = marker
        case .text where !["page", "clause", "address"].contains(field.id):
          typed[field.id] = marker
        default: break
        }
      }
      typed.merge(
        contract.prefill(for: act.id.verb, in: desk.office, today: desk.today)
      ) { given, _ in given }
      let command = try act.command(
        on: contract.reference, typed: typed, today: desk.today, calendar: desk.office.calendar)
      guard case .contract(let given) = command,
        let decision = try? Contract.decide(given, on: contract, in: desk.circumstances)
      else { continue }
      #expect(!decision.detail.contains { $0.value.contains(marker) }, "\(act.id)")
    }
  }
}
