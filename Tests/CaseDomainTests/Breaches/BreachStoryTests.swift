import Testing

@testable import CaseDomain

/// A breach from the notice to the close, and what stands in the way of each act.
@Suite("The story of a breach")
struct BreachStoryTests {
  private let play: BreachPlay

  init() throws {
    var play = try BreachPlay()
    play.situation.files = TablesInMemory(files: ["a.csv": "Code\n1001"])
    self.play = play
  }

  /// Told, counted and posted.
  private func posted() throws -> Breach {
    var breach = try play.noticed()
    breach = try play.act(
      "count", on: breach, ["kind": "confirmed", "students": "100", "source": "A list"])
    breach = try play.act(
      "tell", on: breach,
      ["on": "2026-11-20", "channel": "email", "students": "97", "bounced": "2"])
    breach = try play.act("unreachable", on: breach, ["students": "3", "why": "No address."])
    return try play.act("post", on: breach, ["address": "https://example.org/breach"])
  }

  @Test("It goes from suspected to closed, and closes only where all are told or out of reach")
  func course() throws {
    let district = play.district
    var breach = try play.noticed(received: "")
    #expect(breach.standing(in: district) == .suspected)
    breach = try play.act("received", on: breach, ["received": "2026-11-19"])
    #expect(breach.standing(in: district) == .noticed)
    breach = try play.act(
      "tell", on: breach, ["on": "2026-11-20", "channel": "portal", "students": "97"])
    #expect(breach.standing(in: district) == .telling)
    breach = try play.act(
      "count", on: breach, ["kind": "confirmed", "students": "100", "source": "A list"])
    let early = breach
    #expect(refusal { _ = try play.act("close", on: early) } == .stillOpen)
    breach = try play.act("unreachable", on: breach, ["students": "3", "why": "No address."])
    #expect(breach.standing(in: district) == .told && breach.left == 0)
    breach = try play.act("post", on: breach, ["address": "https://example.org/breach"])
    #expect(breach.standing(in: district) == .posted)
    #expect(play.docket(breach).contains("Close the breach"))
    breach = try play.act("close", on: breach)
    #expect(breach.standing(in: district) == .closed && play.docket(breach).isEmpty)
    breach = try play.act("received", on: breach, ["received": "2026-11-21"])
    #expect(breach.standing(in: district) == .telling && breach.closings[0].reopenedOn != nil)
  }

  @Test("What came back is tried again, and more than are confirmed cannot be told")
  func bounced() throws {
    var breach = try posted()
    #expect(play.docket(breach).contains { $0.hasPrefix("Try again to reach the 2 of wave 1") })
    let told = breach
    #expect(
      refusal {
        _ = try play.act("tell", on: told, ["notice": "", "channel": "email", "students": "1"])
      } == .tooMany)
    #expect(refusal { _ = try play.act("close", on: told) } == .stillOpen)
    breach = try play.act("again", on: breach, ["how": "By telephone"])
    #expect(breach.wavesToRepeat.isEmpty)
  }

  @Test(
    "Whoever is left of those confirmed stays on the docket, and who was told before is no more")
  func partialWave() throws {
    var breach = try play.noticed()
    breach = try play.act(
      "count", on: breach, ["kind": "confirmed", "students": "1988", "source": "A list"])
    breach = try play.act(
      "tell", on: breach, ["on": "2026-11-20", "channel": "email", "students": "5"])
    #expect(play.docket(breach).contains("Tell the families of 1,983 more"))
    breach = try play.act(
      "tell", on: breach,
      ["notice": "", "channel": "email", "students": "1988", "before": "5"])
    #expect(breach.told == 1988 && breach.left == 0)
    let page = breach.page(in: play.district, today: play.situation.today, revealing: false)
    #expect(
      page.parts.flatMap(\.lines).contains {
        $0.label == "Wave 2" && $0.value.contains("5 of them told before")
      })
  }

  @Test("Who told everyone who may be affected has told whoever turns out to be")
  func everyone() throws {
    var breach = try play.noticed()
    breach = try play.act(
      "tell", on: breach,
      ["on": "2026-11-20", "channel": "email", "students": "0", "everyone": "yes"])
    breach = try play.act(
      "count", on: breach, ["kind": "confirmed", "students": "12", "source": "A list"])
    #expect(breach.left == 0 && breach.standing(in: play.district) == .told)
    let alarm = try play.act("false-alarm", on: breach, ["why": "A test."])
    #expect(refusal { _ = try play.act("close", on: alarm) } == .stillOpen)
  }

  @Test("A breach of which nobody is told stands neither as told nor as posted")
  func nobodyTold() throws {
    for holder in [BreachHolder.exemptOperator, .district] {
      #expect(try play.noticed(holder: holder).standing(in: play.district) == .noticed)
    }
  }

  @Test("Undoing a notice never lets a wave answer another one")
  func undoneNotice() throws {
    var breach = try play.noticed(received: "2026-11-10")
    breach = try play.act("received", on: breach, ["received": "2026-11-11"])
    breach = try play.act(
      "tell", on: breach, ["notice": "1", "on": "2026-11-12", "channel": "email", "students": "1"])
    var without = breach
    without.notices.removeFirst()
    #expect(!breach.mayBecome(without))
    without = breach
    without.notices.removeLast()
    #expect(breach.mayBecome(without))
  }

  @Test("A false alarm is corrected with those who were told, and may turn out to be a breach")
  func falseAlarm() throws {
    var breach = try posted()
    breach = try play.act("false-alarm", on: breach, ["why": "It was a test."])
    #expect(breach.standing(in: play.district) == .falseAlarm)
    #expect(play.docket(breach) == ["Tell those who were told that there was no breach"])
    let uncorrected = breach
    #expect(refusal { _ = try play.act("close", on: uncorrected) } == .stillOpen)
    let corrected = try play.act("correct", on: breach, ["how": "E-mail"])
    #expect(play.docket(corrected) == ["Close the breach"])
    breach = try play.act("received", on: breach, ["received": "2026-11-21"])
    #expect(!breach.isFalseAlarm && breach.falseAlarm?.liftedOn == day("2026-11-21"))
  }

  @Test(
    "Days out of order, in the future, and numbers that do not go together are refused",
    arguments: [
      ("received", ["received": "2026-11-22"], RefusalReason.dateInFuture),
      ("received", ["received": "2026-10-01"], .dateOutOfOrder),
      ("discovered", ["on": "2026-11-22", "by": "x"], .dateInFuture),
      ("tell", ["on": "2026-11-18", "channel": "email", "students": "1"], .dateOutOfOrder),
      ("tell", ["notice": "7", "channel": "email", "students": "1"], .noSuchEntry),
      (
        "count", ["kind": "confirmed", "students": "1", "source": "x", "on": "2026-10-01"],
        .dateOutOfOrder
      ),
    ] as [(String, [String: String], RefusalReason)])
  func badInput(verb: String, typed: [String: String], reason: RefusalReason) throws {
    let breach = try play.noticed()
    #expect(refusal { _ = try play.act(verb, on: breach, typed) } == reason)
  }

  @Test(
    "What does not go together is named with its field",
    arguments: [
      ("count", ["kind": "unknown", "students": "4", "source": "x"], "students"),
      ("count", ["kind": "estimated", "source": "x"], "students"),
      ("tell", ["channel": "paper", "students": "1"], "why"),
      ("data", ["source": "x"], "classes"),
      ("data", ["elements": "name", "directory": "grades", "source": "x"], "directory"),
      ("post", ["address": "example.org"], "address"),
      ("change", ["holder": "district"], "contractor"),
    ])
  func problems(verb: String, typed: [String: String], field: String) throws {
    let breach = try play.noticed()
    let problems = #expect(throws: EntryProblems.self) {
      try play.act(verb, on: breach, typed)
    }
    #expect(problems?.problems.map(\.field) == [field])
  }

  /// What each act is given in the table below.
  private static let entries: [String: [String: String]] = [
    "change": ["about": "another word for it"],
    "received": ["received": "2026-11-20"], "discovered": ["on": "2026-10-01", "by": "x"],
    "data": ["classes": "student-records", "source": "x"],
    "affected": ["file": "a.csv", "source": "Their list"],
    "count": ["kind": "estimated", "students": "7", "source": "x"],
    "tell": ["notice": "", "channel": "email", "students": "0"],
    "no-wave": ["notice": "1", "why": "x"],
    "again": ["wave": "1", "how": "x"], "unreachable": ["students": "1", "why": "x"],
    "holder-told": ["how": "x"], "post": ["address": "https://example.org/b"],
    "posting-event": ["what": "outage", "why": "x"],
    "delay": ["unreasonable": "yes", "why": "x"], "attorney-general": [:],
    "police-delay": ["by": "x"],
    "identity-services": ["until": "2028-11-21", "how": "x"],
    "false-alarm": ["why": "x"], "correct": ["how": "x"], "close": ["although": "x"],
    "reopen": ["why": "x"],
    "attach": ["file": "/dev/null/none", "role": "x"], "note": ["text": "x"],
  ]

  /// What a state refuses; a verb not listed is allowed.
  private static let refused: [String: [String: RefusalReason]] = {
    let open: [String: RefusalReason] = [
      "again": .noSuchEntry, "correct": .noSuchEntry, "close": .stillOpen, "reopen": .noSuchEntry,
      "posting-event": .noSuchEntry,
    ]
    let shut = Dictionary(
      uniqueKeysWithValues: entries.keys.map { ($0, RefusalReason.closed) }
    ).filter { !["received", "note", "reopen", "attach", "posting-event"].contains($0.key) }
    return [
      "suspected": open.merging(["no-wave": .noSuchEntry]) { $1 },
      "noticed": open,
      "posted": open.merging(["no-wave": .noSuchEntry, "unreachable": .tooMany]) { $1 }
        .filter { !["again", "close", "posting-event"].contains($0.key) },
      "false alarm": shut.filter { !["correct", "post"].contains($0.key) }.merging([
        "close": .stillOpen
      ]) { $1 },
      // What is up on the website is kept right.
      "closed": shut.filter { $0.key != "post" },
      "own": open.merging([
        "no-wave": .noSuchEntry, "holder-told": .notAnswered, "delay": .notAnswered,
      ]) { $1 }.filter { $0.key != "close" },
    ]
  }()

  private func state(_ name: String) throws -> Breach {
    switch name {
    case "suspected": try play.noticed(received: "")
    case "noticed": try play.noticed()
    case "posted": try posted()
    case "false alarm": try play.act("false-alarm", on: posted(), ["why": "A test."])
    case "closed": try play.act("close", on: posted(), ["although": "They answered."])
    default: try play.noticed(received: "", holder: .district)
    }
  }

  @Test(
    "Every state meets every act with a transition or a named refusal",
    arguments: refused.keys.sorted())
  func transitions(_ name: String) throws {
    let breach = try state(name)
    let verbs = CaseArea.breach.acts.filter { !$0.opens }.map(\.verb)
    #expect(Set(verbs) == Set(Self.entries.keys))
    for verb in verbs where verb != "attach" {
      let met = refusal { _ = try play.act(verb, on: breach, Self.entries[verb] ?? [:]) }
      #expect(met == Self.refused[name]?[verb], "\(verb) on a breach that is \(name)")
    }
  }

  @Test(
    "An act is offered exactly where nothing stands in its way", arguments: refused.keys.sorted())
  func offers(_ name: String) throws {
    let breach = try state(name)
    let page = breach.page(in: play.district, today: play.situation.today, revealing: false)
    // Whether these go through depends on what is entered.
    for offer in page.acts
    where !["attach", "unreachable", "posting-event"].contains(offer.act.verb) {
      #expect(
        (offer.disabled != nil) == (Self.refused[name]?[offer.act.verb] != nil),
        "\(offer.act) on a breach that is \(name)")
    }
  }
}
