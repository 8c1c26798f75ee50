import Testing

@testable import CaseDomain

/// Every state of a record request meets every act with a transition or a named refusal.
@Suite("Record requests, state by state")
struct RequestTransitionTests {
  private let play: RequestPlay

  init() throws {
    var play = try RequestPlay()
    play.situation.cases.exemptionRecords = [
      Exemption(
        number: 4, student: Student(code: "4471"), product: Mention(1, "Wand"),
        contractor: Mention(1, "Acme Reading"), plan: .iep, drawnUpOn: day("2026-09-01"))
    ]
    self.play = play
  }

  /// Each act of a case's life after the opening, with what is typed for it.
  private static let acts: [(verb: String, typed: [String: String])] = [
    ("change", ["records": "Another folder"]), ("acknowledge", [:]),
    ("verify", RequestPlay.check.merging(["how": "Seen again."]) { $1 }),
    ("weigh", RequestPlay.weighing.merging(["reason": "Weighed again"]) { $1 }),
    ("set-meeting", ["meeting": "2026-12-10"]), ("ask-copy", [:]),
    ("add-contractor", ["contractor": "V-2"]),
    ("tell-contractor", ["contractor": "V-1"]),
    ("contractor-answer", ["contractor": "V-1", "answer": "Done."]),
    ("pause", ["reason": "A question"]), ("resume", [:]),
    ("extend", ["until": "2027-03-01", "reason": "Many files"]), ("grant", ["how": "A letter"]),
    ("grant-in-part", RequestPlay.part),
    ("deny", RequestPlay.denial),
    ("disclose", ["to": "Sam", "form": "copied", "what": "It", "interest": "own child"]),
    ("amend", ["what": "The date", "told": "2026-11-21"]), ("ask-hearing", [:]),
    ("call-hearing", RequestPlay.hearing.merging(["place": "Room 3"]) { $1 }),
    ("decide-hearing", ["upholds": "yes", "reasons": "Heard."]),
    ("statement", ["text": "It is wrong."]), ("notify", [:]), ("arrive", [:]), ("close", [:]),
    ("close-undone", ["how": "Two reminders"]),
    ("withdraw", ["how": "A call"]), ("note", ["text": "Called."]),
  ]

  private func states() throws -> [(name: String, RecordRequest, allowed: Set<String>)] {
    let own = ["product": "P-1"]
    let review = try play.opened(.review, own)
    let checked = try play.act("verify", on: review, RequestPlay.check)
    let barred = try play.act(
      "verify", on: review, RequestPlay.check.merging(["court-order": "yes", "holds": "no"]) { $1 })
    let granted = try play.act("grant", on: checked, ["how": "A letter"])
    let shown = try play.act(
      "disclose", on: granted, ["to": "Sam", "form": "inspected", "interest": "own child"])
    let special = try play.act(
      "grant", on: play.checked(.review, own.merging(["special-education": "yes"]) { $1 }),
      ["how": "A letter"])
    let told = try play.act("tell-contractor", on: shown, ["contractor": "V-1"])
    let correction = try play.opened(.correction, own)
    let paused = try play.act("pause", on: correction, ["reason": "A question"])
    let denied = try play.act("deny", on: play.checked(.correction, own), RequestPlay.denial)
    let asked = try play.act("ask-hearing", on: denied)
    let called = try play.act("call-hearing", on: asked, RequestPlay.hearing)
    let amend = try play.act("grant", on: play.checked(.correction, own), ["how": "A letter"])
    let directory = try play.opened(.directory)
    let weighed = try play.act("weigh", on: directory, RequestPlay.weighing)
    let sending = try play.opened(.transfer)
    let receiving = try play.opened(.transfer, ["direction": "receiving"])
    let notified = try play.act("notify", on: receiving)
    let evidence = try play.checked(.evidence)
    let always: Set = ["note", "withdraw"]
    let before: Set = ["change", "acknowledge", "add-contractor", "tell-contractor"]
    return [
      ("review", review, before.union(["verify"])),
      ("checked", checked, before.union(["verify", "grant", "grant-in-part", "deny"])),
      ("barred", barred, before.union(["verify", "deny"])),
      ("granted", granted, ["add-contractor", "tell-contractor", "disclose", "close-undone"]),
      (
        "special", special,
        [
          "set-meeting", "ask-copy", "add-contractor", "tell-contractor", "disclose",
          "close-undone",
        ]
      ),
      (
        "copy asked", try play.act("ask-copy", on: special),
        ["set-meeting", "add-contractor", "tell-contractor", "disclose", "close-undone"]
      ),
      ("shown", shown, ["add-contractor", "tell-contractor", "disclose"]),
      ("told", told, ["add-contractor", "contractor-answer", "disclose", "close"]),
      ("closed", try play.act("close", on: told), []),
      ("withdrawn", try play.act("withdraw", on: review, ["how": "A call"]), []),
      ("correction", correction, before.union(["verify", "pause", "extend"])),
      ("paused", paused, before.union(["verify", "resume"])),
      ("denied", denied, ["add-contractor", "tell-contractor", "ask-hearing", "close"]),
      (
        "hearing asked", asked,
        ["add-contractor", "tell-contractor", "call-hearing", "close-undone"]
      ),
      (
        "hearing called", called,
        ["add-contractor", "tell-contractor", "call-hearing", "decide-hearing", "close-undone"]
      ),
      ("upheld", try play.heard(upholds: true), ["add-contractor", "tell-contractor", "amend"]),
      (
        "refused on hearing", try play.heard(upholds: false),
        ["add-contractor", "tell-contractor", "statement"]
      ),
      (
        "told of it", try play.told(),
        ["add-contractor", "tell-contractor", "statement", "close"]
      ),
      ("to amend", amend, ["add-contractor", "tell-contractor", "amend"]),
      ("directory", directory, ["change", "acknowledge", "add-contractor", "weigh"]),
      (
        "weighed", weighed,
        ["change", "acknowledge", "add-contractor", "weigh", "grant", "grant-in-part", "deny"]
      ),
      (
        "evidence", evidence,
        [
          "change", "acknowledge", "verify", "pause", "extend", "grant", "grant-in-part", "deny",
        ]
      ),
      ("sending", sending, ["change", "acknowledge", "add-contractor", "disclose"]),
      ("receiving", receiving, ["change", "acknowledge", "add-contractor", "notify"]),
      (
        "notified", notified, ["change", "acknowledge", "add-contractor", "arrive", "close-undone"]
      ),
      (
        "arrived", try play.act("arrive", on: notified),
        ["change", "acknowledge", "add-contractor", "close"]
      ),
    ].map { ($0.0, $0.1, $0.0 == "closed" || $0.0 == "withdrawn" ? ["note"] : $0.2.union(always)) }
  }

  @Test("Every act in every state gives a transition or a named refusal")
  func everyAct() throws {
    #expect(
      Set(RecordRequest.acts.map { $0.about.verb })
        == Set(Self.acts.map(\.verb) + ["open", "attach"]))
    let circumstances = play.situation.circumstances
    for (name, request, allowed) in try states() {
      for (verb, typed) in Self.acts {
        var refusal: Refusal?
        do {
          let after = try play.act(verb, on: request, typed)
          #expect(after != request, "\(name): \(verb)")
          #expect(request.mayBecome(after), "\(name): \(verb)")
        } catch let found as Refusal {
          refusal = found
        }
        #expect(
          (refusal == nil) == allowed.contains(verb), "\(name): \(verb) \(refusal?.sentence ?? "")")
        let kind = try #require(CaseArea.request.acts.first { $0.verb == verb })
        if let obstacle = kind.obstacle(on: request, in: circumstances) {
          #expect(obstacle == refusal, "\(name): \(verb)")
        }
      }
    }
  }

  @Test("Every state has its status and its outcome")
  func standings() throws {
    let expected: [String: (RequestStatus, RequestOutcome)] = [
      "review": (.toBeChecked, .open), "checked": (.toBeAnswered, .open),
      "barred": (.toBeAnswered, .open), "granted": (.toBeCarriedOut, .granted),
      "special": (.toBeCarriedOut, .granted), "copy asked": (.toBeCarriedOut, .granted),
      "shown": (.toBeCarriedOut, .granted), "told": (.toBeClosed, .granted),
      "closed": (.closed, .granted), "withdrawn": (.closed, .withdrawn),
      "correction": (.toBeChecked, .open), "paused": (.paused, .open),
      "denied": (.toBeClosed, .denied), "hearing asked": (.hearing, .open),
      "hearing called": (.hearing, .open), "upheld": (.toBeCarriedOut, .granted),
      "refused on hearing": (.toBeCarriedOut, .denied), "told of it": (.toBeClosed, .denied),
      "to amend": (.toBeCarriedOut, .granted),
      "directory": (.toBeChecked, .open), "weighed": (.toBeAnswered, .open),
      "evidence": (.toBeAnswered, .open), "sending": (.toBeCarriedOut, .open),
      "receiving": (.toBeCarriedOut, .open), "notified": (.waiting, .open),
      "arrived": (.toBeClosed, .transferred),
    ]
    for (name, request, _) in try states() {
      let (status, outcome) = try #require(expected[name])
      #expect(request.status == status && request.outcome == outcome, "\(name)")
      let page = request.page(in: play.district, today: play.situation.today, revealing: false)
      #expect(!page.reasons.isEmpty && page.standing.hasPrefix(status.label), "\(name)")
      let isOver = status == .closed
      #expect(page.missing.isEmpty == isOver, "\(name)")
    }
  }
}
