import Testing

@testable import CaseDomain

/// An incident against the restrictions on student data, from the first word to what came of it.
@Suite("An incident")
struct IncidentTests {
  private var situation: Situation

  init() throws { situation = try Situation() }

  private func opened(_ typed: [String: String] = [:]) throws -> Incident {
    try situation.open(
      "open", Incident.self,
      [
        "contractor": "V-1", "products": "P-1", "restrictions": "disclosure,sale",
        "about": "scores shown to a maker of toys", "learned": "2026-11-02",
      ].merging(typed) { $1 })
  }

  private func act(
    _ verb: String, on incident: Incident, _ typed: [String: String] = [:]
  ) throws -> Incident {
    try situation.decide(verb, on: incident, typed).record
  }

  private let ask = ["what": "To stop.", "how": "e-mail", "on": "2026-11-03"]

  private func page(_ incident: Incident) -> CasePage {
    incident.page(in: situation.district, today: situation.today, revealing: false)
  }

  private func docket(_ incident: Incident) -> [DocketItem] {
    incident.docketItems(in: situation.district)
  }

  @Test(
    "It asks to ask, waits for the answer until the district's own day, and for what came of it")
  func course() throws {
    var incident = try opened()
    #expect(incident.title == "Acme Reading: scores shown to a maker of toys")
    #expect(docket(incident).map(\.sentence) == ["Ask the operator about it"])
    incident = try act("ask", on: incident, ask.merging(["answer-by": "2026-12-01"]) { $1 })
    let waiting = try #require(docket(incident).first)
    #expect(docket(incident).count == 1 && waiting.kind == .waiting)
    #expect(waiting.due == day("2026-12-01") && waiting.authority == .districtPractice)
    #expect(waiting.rule == nil && waiting.citation == nil)
    #expect(waiting.waitingOn == "Acme Reading")
    incident = try act(
      "answer", on: incident, ["answer": "A provider of theirs.", "exceptions": "e,a"])
    #expect(incident.standing == .answered)
    #expect(docket(incident).map(\.sentence) == ["Say what came of the incident, or ask again"])
    #expect(
      page(incident).reasons.contains {
        $0 == "The operator claims (A) school purposes, (E) service provider: nobody has judged "
          + "whether that holds [C.G.S. § 10-234cc(b)(4)]."
      })
    incident = try act(
      "judge", on: incident, ["knowing": "no", "exception": "no", "why": "Their letter."])
    incident = try act("close", on: incident, ["outcome": "stopped", "remark": "They wrote so."])
    #expect(incident.standing == .closed && docket(incident).isEmpty)
    incident = try act("reopen", on: incident, ["why": "Another list turned up."])
    #expect(incident.standing == .answered)
  }

  @Test("An exception from the ban on disclosure excuses no sale")
  func unexcused() throws {
    var incident = try act("ask", on: opened(), ask)
    incident = try act("answer", on: incident, ["answer": "Allowed.", "exceptions": "a,f"])
    let judged = try situation.decide(
      "judge", on: incident, ["knowing": "yes", "exception": "yes", "why": "Their letter."])
    #expect(judged.sentence.contains("Nothing on record excuses: sale, rent or trade."))
    #expect(page(judged.record).reasons.contains { $0.contains("disclosure alone") })
    let nothing = ["outcome": "none-found", "remark": "x"]
    #expect(refusal { _ = try act("close", on: judged.record, nothing) } == .notAnswered)
    let bound = try act(
      "successor", on: judged.record,
      ["name": "Globex", "on": "2026-10-01", "bound": "yes", "how": "Clause 9"])
    #expect(try act("close", on: bound, nothing).standing == .closed)
    let unaware = try act("judge", on: judged.record, ["knowing": "no"])
    #expect(try act("close", on: unaware, nothing).standing == .closed)
  }

  @Test("A question without a day waits without one, under no authority")
  func withoutDay() throws {
    let incident = try act("ask", on: opened(), ask)
    let waiting = try #require(docket(incident).first)
    #expect(waiting.due == nil && waiting.authority == nil)
    let again = try act("ask", on: incident, ask)
    #expect(docket(again).count == 2)
    let answered = try act("answer", on: again, ["answer": "Wait.", "question": "2"])
    #expect(answered.askings.map { $0.answeredOn == nil } == [true, false])
    #expect(
      refusal { _ = try act("answer", on: answered, ["answer": "x", "question": "2"]) }
        == .noSuchEntry)
  }

  @Test(
    "The statute's text and the policy's stand apart, each restriction under its own place",
    arguments: ["trumbull", "bristol", "connecticut"])
  func textsApart(policy: String) throws {
    let situation = try Situation(policy: policy)
    for restriction in Restriction.allCases {
      let incident = Incident(
        contractor: Mention(1, "Acme Reading"), restrictions: [restriction], about: "x",
        learnedOn: day("2026-11-02"))
      let page = incident.page(in: situation.district, today: situation.today, revealing: false)
      let statute = try #require(page.parts.first { $0.heading == "WHAT THE STATUTE SAYS" })
      #expect(statute.lines.count == 1)
      #expect(statute.lines[0].value.hasSuffix("[\(restriction.citation.text)]."))
      let policyPart = page.parts.first { $0.heading == "WHAT THE POLICY SAYS" }
      #expect((policyPart == nil) == restriction.topics.isEmpty, "\(restriction)")
      #expect(policyPart?.lines.contains { $0.value == statute.lines[0].value } != true)
    }
  }

  @Test("Whether it was knowing matters for operators alone, and no text claims a penalty")
  func knowing() throws {
    let incident = try opened()
    #expect(page(incident).reasons[0].contains("[C.G.S. § 10-234cc(b)]"))
    var contract = Contract(contractor: Mention(1, "Acme Reading"), products: [])
    contract.number = 7
    var with = situation
    with.cases.contracts = [contract]
    let breach = try with.open(
      "open", Incident.self,
      [
        "contractor": "V-1", "contract": "C-7", "restrictions": "beyond-contract", "about": "x",
      ])
    #expect(!page(breach).reasons[0].contains("knowingly"))
    let texts =
      Restriction.allCases.map(\.hint) + IncidentOutcome.allCases.map(\.label)
      + DisclosureException.allCases.map(\.hint) + page(incident).reasons
      + incident.questions(in: situation.district).map(\.lookFor)
    let named = texts.filter { $0.contains("penalty") || $0.contains("fine ") }
    #expect(!named.isEmpty && named.allSatisfy { $0.contains("names no penalty") }, "\(named)")
  }

  @Test("A successor that is not known to be bound is asked about, where data was sold")
  func successor() throws {
    let incident = try act("successor", on: opened(), ["name": "Globex", "on": "2026-10-01"])
    #expect(
      docket(incident).map(\.sentence).contains("Find out whether the successor stays bound"))
    for (bound, words) in [("yes", "is excepted"), ("no", "is not excepted")] {
      let known = try act("successor", on: incident, ["bound": bound, "how": "Clause 9"])
      #expect(known.successor?.name == "Globex")
      #expect(!docket(known).map(\.sentence).contains { $0.contains("successor") })
      #expect(
        page(known).reasons.contains { $0.contains(words) && $0.contains("cc(b)(3)") }, "\(bound)")
    }
  }

  @Test("What cannot be is refused by its field")
  func refusals() throws {
    for (typed, field) in [
      (["restrictions": "beyond-contract"], "contract"), (["restrictions": ""], "restrictions"),
      (["about": ""], "about"),
    ] {
      let problems = #expect(throws: EntryProblems.self) { try opened(typed) }
      #expect(problems?.problems.first?.field == field)
    }
    for (typed, reason) in [
      (["products": "P-2"], RefusalReason.wrongContractor),
      (["learned": "2026-11-22"], .dateInFuture),
      (["happened": "2026-11-03"], .dateOutOfOrder), (["contract": "C-9"], .noSuchRecord),
    ] {
      #expect(refusal { _ = try opened(typed) } == reason, "\(typed)")
    }
    var contract = Contract(contractor: Mention(2, "Globex"), products: [])
    contract.number = 7
    var with = situation
    with.cases.contracts = [contract]
    #expect(
      refusal {
        _ = try with.open(
          "open", Incident.self,
          ["contractor": "V-1", "contract": "C-7", "restrictions": "sale", "about": "x"])
      } == .wrongContractor)
    let incident = try opened()
    #expect(
      refusal { _ = try act("ask", on: incident, ask.merging(["on": "2026-11-01"]) { $1 }) }
        == .dateOutOfOrder)
    #expect(
      refusal {
        _ = try act("ask", on: incident, ask.merging(["answer-by": "2026-11-02"]) { $1 })
      } == .endBeforeStart)
    let asked = try act("ask", on: incident, ask)
    #expect(
      refusal { _ = try act("change", on: asked, ["learned": "2026-11-04"]) } == .dateOutOfOrder)
    #expect(
      refusal { _ = try act("judge", on: asked, ["exception": "yes", "why": "x"]) } == .noSuchEntry)
  }

  @Test("Every act in every state gives a transition or a named refusal")
  func everyAct() throws {
    func incident(_ standing: IncidentStanding) throws -> Incident {
      let open = try opened()
      let asked = try act("ask", on: open, ask)
      let answered = try act("answer", on: asked, ["answer": "No.", "on": "2026-11-04"])
      switch standing {
      case .open: return open
      case .asked: return asked
      case .answered: return answered
      case .closed:
        return try act(
          "close", on: answered,
          ["outcome": "none-found", "remark": "Seen.", "on": "2026-11-05"])
      }
    }
    let acts: [(String, [String: String])] = [
      ("change", ["source": "A newspaper"]), ("ask", ask), ("answer", ["answer": "Yes."]),
      ("successor", ["name": "Globex"]), ("judge", ["knowing": "yes", "why": "Their letter."]),
      ("close", ["outcome": "handed-on", "remark": "To counsel."]), ("reopen", ["why": "More."]),
      ("note", ["text": "Called."]),
    ]
    #expect(
      Set(Incident.acts.map { $0.about.verb }) == Set(acts.map(\.0) + ["open", "attach"]))
    let expected: [IncidentStanding: [String]] = [
      .open: ["open", "asked", "no-such-entry", "open", "open", "closed", "no-such-entry", "open"],
      .asked: ["asked", "asked", "answered", "asked", "asked", "closed", "no-such-entry", "asked"],
      .answered: [
        "answered", "asked", "no-such-entry", "answered", "answered", "closed", "no-such-entry",
        "answered",
      ],
      .closed: [
        "closed", "closed!", "closed!", "closed!", "closed!", "closed!", "answered", "closed",
      ],
    ]
    for standing in IncidentStanding.allCases {
      let start = try incident(standing)
      #expect(start.standing == standing)
      for ((verb, typed), outcome) in zip(acts, expected[standing] ?? []) {
        var found = ""
        do {
          found = try act(verb, on: start, typed).standing.rawValue
        } catch let refusal as Refusal {
          found = refusal.reason.rawValue + (refusal.reason == .closed ? "!" : "")
        }
        #expect(found == outcome, "\(verb) on \(standing)")
      }
    }
  }

  @Test("Undoing leaves an answer after its question")
  func undoing() throws {
    let asked = try act("ask", on: opened(), ask)
    var wrong = try act("answer", on: asked, ["answer": "No.", "on": "2026-11-04"])
    wrong.askings[0].on = day("2026-11-05")
    #expect(!asked.mayBecome(wrong) && wrong.mayBecome(asked))
  }

  @Test(
    "What was done about it holds the days, the operator and the restrictions that a change leaves")
  func change() throws {
    let opened = try opened()
    let asked = try act("ask", on: opened, ask)
    let claimed = try act("answer", on: asked, ["answer": "A provider.", "exceptions": "e"])
    let closed = try act(
      "close", on: opened, ["outcome": "none-found", "remark": "A mistake.", "on": "2026-11-04"])
    for (incident, typed, reason) in [
      (asked, ["learned": "2026-11-04"], RefusalReason.dateOutOfOrder),
      (closed, ["learned": "2026-11-05"], .dateOutOfOrder),
      (claimed, ["restrictions": "sale"], .noSuchEntry),
      (asked, ["contractor": "V-2", "products": ""], .wrongContractor),
    ] {
      #expect(refusal { _ = try act("change", on: incident, typed) } == reason, "\(typed)")
    }
    #expect(
      try act("change", on: opened, ["contractor": "V-2", "products": ""]).contractor.number == 2)
    let without = try self.opened(["restrictions": "sale"])
    #expect(
      refusal {
        _ = try act(
          "answer", on: act("ask", on: without, ask), ["answer": "x", "exceptions": "e"])
      } == .noSuchEntry)
  }

  @Test("A judgment is of the claims that were made until its day, and of none that came later")
  func judgments() throws {
    var incident = try act("ask", on: opened(), ask)
    incident = try act(
      "answer", on: incident, ["answer": "A.", "exceptions": "e", "on": "2026-11-05"])
    incident = try act(
      "judge", on: incident, ["exception": "yes", "why": "The contract.", "on": "2026-11-06"])
    #expect(incident.judgedClaims == [.serviceProvider] && incident.unjudged.isEmpty)
    incident = try act("ask", on: incident, ask.merging(["on": "2026-11-07"]) { $1 })
    incident = try act(
      "answer", on: incident, ["answer": "B.", "exceptions": "a", "on": "2026-11-09"])
    #expect(incident.judgedClaims == [.serviceProvider] && incident.unjudged == [.schoolPurposes])
    #expect(
      page(incident).reasons.contains { $0.contains("(A) school purposes: nobody has judged") })
    incident = try act("judge", on: incident, ["exception": "no", "why": "No school asked."])
    #expect(incident.unjudged.isEmpty)
    #expect(incident.notes.last?.text.contains("The contract") == true)
  }

  @Test("Whoever says so is hidden until asked for, with the remarks, which may name people")
  func source() throws {
    let bare = try opened()
    #expect(!page(bare).hidesNames)
    let incident = try act(
      "note", on: opened(["source": "Mary Jones, mother of Anna"]), ["text": "Called Mary Jones."])
    func shows(_ revealing: Bool) -> Bool {
      incident.page(in: situation.district, today: situation.today, revealing: revealing)
        .parts.flatMap(\.lines).contains { $0.value.contains("Mary Jones") }
    }
    #expect(page(incident).hidesNames && !shows(false) && shows(true))
  }

  @Test("A second successor does not take the place of the first without a word of it")
  func successors() throws {
    var incident = try act("successor", on: opened(), ["name": "Toyworks", "on": "2026-11-01"])
    incident = try act("successor", on: incident, ["name": "Toyworks", "bound": "yes"])
    #expect(incident.notes.last?.text.contains("nobody knows whether it stays bound") == true)
    incident = try act("successor", on: incident, ["name": "Playhouse"])
    #expect(incident.notes.last?.text.contains("Toyworks") == true)
  }
}
