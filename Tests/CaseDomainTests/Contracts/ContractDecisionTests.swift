import Testing

@testable import CaseDomain

@Suite struct ContractDecisionTests {
  let situation: Situation

  init() throws {
    var situation = try Situation()
    situation.cases.documents = [1: Array("We agree.".utf8), 2: Array("We agree more.".utf8)]
    self.situation = situation
  }

  /// The contracts in which a refusal is looked for, by what is said of them.
  private func contract(_ state: String) throws -> Contract {
    switch state {
    case "draft":
      return try situation.act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    case "compliant": return try situation.reviewed(signed: "2026-09-01")
    case "deficient": return try situation.reviewed(signed: "2026-09-01", findings: [2: .missing])
    case "on notice":
      return try situation.act(
        "notify", on: contract("deficient"),
        ["sent": "2026-11-01", "cure-by": "2026-12-01", "how": "letter"])
    case "past time":
      return try situation.act(
        "notify", on: contract("deficient"),
        ["sent": "2026-09-05", "cure-by": "2026-10-05", "how": "letter"])
    case "void":
      return try situation.act(
        "void", on: contract("past time"),
        ["on": "2026-10-20", "by": "the board", "why": "A month, and no answer."])
    case "posted":
      return try situation.act(
        "post", on: contract("compliant"),
        ["posted": "2026-09-03", "address": "https://example.org/x", "shows": Situation.all])
    case "with documents":
      var contract = try contract("compliant")
      contract.attachments = [1, 2].map {
        Attachment(
          id: $0, role: "contract", name: "\($0).txt", size: 9, sha256: "", addedOn: situation.today
        )
      }
      return try situation.act("publish", on: contract, ["document": "1", "on": "2026-11-01"])
    case "conflicting":
      return try situation.act(
        "conflict", on: contract("compliant"), ["against": "b", "says": "The films are theirs."])
    case "with the addendum":
      return try situation.act(
        "change", on: situation.reviewed(signed: "2026-09-01", findings: [2: .notReviewed]),
        ["addendum": "yes"])
    case "running out":
      return try situation.reviewed(signed: "2026-09-01", ends: "2027-08-31")
    case "ended": return try situation.reviewed(signed: "2025-09-01", ends: "2026-08-31")
    case "terminated":
      return try situation.act(
        "terminate", on: contract("compliant"), ["on": "2026-11-01", "reason": "replaced"])
    case "confirmed":
      return try situation.act(
        "confirm-end", on: contract("ended"), ["on": "2026-09-15", "from": "letter"])
    default: preconditionFailure("There is no state \(state)")
    }
  }

  private static let entries: [String: [String: String]] = [
    "change": ["description": "A reading program"],
    "execute": ["signed": "2026-09-01"],
    "finding": ["provision": "1", "finding": "missing"],
    "by-addendum": ["unchanged": "yes"],
    "conflict": ["against": "1", "says": "All data is the vendor's."],
    "settle-conflict": ["conflict": "1", "why": "Struck by letter."],
    "rests-on": ["kind": "consortium", "maker": "The shore schools"],
    "rests-on-none": ["why": "Replaced."],
    "security": ["promised": "Encryption"],
    "void": ["by": "the board", "why": "Two months, and no answer."],
    "set-aside": ["why": "The notice went astray."],
    "void-step": ["step": "stop-access", "how": "By e-mail"],
    "first-use": ["on": "2026-09-15"], "early-use": ["done": "Stopped"],
    "notify": ["sent": "2026-11-10", "cure-by": "2026-12-31", "how": "letter"],
    "extend-cure": ["until": "2027-01-31", "why": "agreed"],
    "amend": ["signed": "2026-11-10", "summary": "a longer term"],
    "post": ["posted": "2026-11-10", "address": "https://example.org/x", "shows": "contract"],
    "posting-event": ["what": "wrong", "why": "Another year."],
    "publish": ["document": "2", "title": "The contract"],
    "unpublish": ["document": "1", "why": "The wrong file."],
    "weigh-incidents": ["what": "Renew all the same."],
    "renew": ["on": "2026-11-10", "ends": "2027-11-10"],
    "let-end": ["on": "2026-11-10"],
    "terminate": ["on": "2026-12-31", "reason": "replaced"],
    "confirm-end": ["on": "2026-11-10", "from": "letter"],
    "attach": ["file": "/tmp/contract.pdf"],
    "note": ["text": "called them"],
  ]

  /// What most states refuse, unless they say otherwise.
  private static let usual: [String: RefusalReason] = [
    "execute": .alreadySigned, "by-addendum": .noAddendum, "settle-conflict": .noSuchEntry,
    "notify": .nothingLacking, "extend-cure": .noNoticePending, "void": .noGround,
    "set-aside": .noSuchEntry, "void-step": .notVoid, "let-end": .noEndDate,
    "confirm-end": .notEnded, "early-use": .noSuchEntry, "posting-event": .noSuchEntry,
    "publish": .noSuchEntry, "unpublish": .noSuchEntry, "weigh-incidents": .noSuchEntry,
    "rests-on-none": .noSuchEntry,
  ]

  /// For every state, the verbs it refuses and why; every other verb goes through.
  private static let refused: [String: [String: RefusalReason]] = [
    "draft": usual.merging([
      "execute": nil, "notify": .notSigned, "extend-cure": .noNoticePending, "amend": .notSigned,
      "void": .notSigned, "post": .notSigned, "renew": .notSigned, "let-end": .notSigned,
      "terminate": .notSigned, "publish": .notSigned,
    ]),
    "posted": usual.merging(["posting-event": nil]),
    "with documents": usual.merging(["publish": nil, "unpublish": nil]),
    "compliant": usual, "deficient": usual.merging(["notify": nil]),
    "on notice": usual.merging([
      "notify": .noticePending, "extend-cure": nil, "void": .noticePending,
    ]),
    "past time": usual.merging(["notify": .cureTimeOver, "extend-cure": nil, "void": nil]),
    "void": usual.merging([
      "notify": .void, "extend-cure": .void, "amend": .void, "void": .alreadyDone,
      "set-aside": nil, "void-step": nil, "renew": .void,
    ]),
    "conflicting": usual.merging(["settle-conflict": nil, "notify": nil]),
    "with the addendum": usual.merging(["by-addendum": nil]),
    "running out": usual.merging(["let-end": nil]),
    "ended": usual.merging(["let-end": nil, "terminate": .dateOutOfOrder, "confirm-end": nil]),
    "terminated": usual.merging([
      "let-end": nil, "renew": .ended, "terminate": .ended,
      "confirm-end": nil,
    ]),
    "confirmed": usual.merging([
      "let-end": nil, "terminate": .dateOutOfOrder, "confirm-end": .alreadyDone,
    ]),
  ]

  @Test(arguments: refused.keys.sorted())
  func everyStateGivesEachActATransitionOrANamedRefusal(state: String) throws {
    let contract = try contract(state)
    let verbs = CaseArea.contract.acts.filter { !$0.opens }.map(\.verb)
    #expect(Set(verbs) == Set(Self.entries.keys))
    for verb in verbs {
      let expected = Self.refused[state]?[verb]
      let met = refusal { _ = try situation.act(verb, on: contract, Self.entries[verb] ?? [:]) }
      #expect(met == expected, "\(verb) on a contract that is \(state)")
    }
  }

  @Test(arguments: refused.keys.sorted())
  func anActIsOfferedExactlyWhereNothingStandsInItsWay(state: String) throws {
    let contract = try contract(state)
    let page = contract.page(in: situation.district, today: situation.today, revealing: false)
    // Whether these go through depends on what is entered.
    let byEntry = ["amend", "terminate", "void", "posting-event"]
    for offer in page.acts where !byEntry.contains(offer.act.verb) {
      if offer.act.verb == "notify", ["on notice", "past time"].contains(state) { continue }
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
      _ = try situation.act(verb, on: draft, entries)
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
        _ = try situation.act(
          "post", on: signed,
          ["posted": "2026-08-31", "address": "https://example.org", "shows": "contract"])
      } == .dateOutOfOrder)
    #expect(
      refusal {
        _ = try situation.act(
          "notify", on: signed, ["sent": "2026-11-10", "cure-by": "2026-11-10", "how": "x"])
      } == .endBeforeStart)
    #expect(
      refusal {
        _ = try situation.act("amend", on: signed, ["signed": "2026-08-01", "summary": "x"])
      }
        == .dateOutOfOrder)
  }

  @Test func theJournalHoldsNoFreeText() throws {
    let contract = try contract("deficient")
    let marker = "MARKER"
    for act in CaseArea.contract.acts where !act.opens {
      var typed = Self.entries[act.verb] ?? [:]
      for field in act.fields {
        switch field.kind {
        case .longText: typed[field.id] = marker
        case .text where !["page", "clause", "address", "sha256"].contains(field.id):
          typed[field.id] = marker
        default: break
        }
      }
      typed.merge(
        act.prefill(from: contract, in: situation.circumstances)
      ) { given, _ in given }
      guard
        let given = try act.read(
          typed, today: situation.today, calendar: situation.district.calendar)
          as? any Act<Contract>,
        let decision = try? given.decide(on: contract, in: situation.circumstances)
      else { continue }
      #expect(!decision.detail.contains { $0.value.contains(marker) }, "\(act)")
    }
  }
}

extension [String: RefusalReason] {
  /// The same with some taken out and others put in.
  fileprivate func merging(_ others: [String: RefusalReason?]) -> Self {
    var merged = self
    for (verb, reason) in others { merged[verb] = reason }
    return merged
  }
}
