import Testing

@testable import CaseDomain

/// The law of record requests, kind by kind.
@Suite("Record requests")
struct RecordRequestTests {
  private let play: RequestPlay

  init() throws { play = try RequestPlay() }

  private func problem(_ body: () throws -> Void) -> EntryProblem? {
    do {
      try body()
      return nil
    } catch {
      return (error as? EntryProblems)?.problems.first
    }
  }

  private func failure(_ body: () throws -> Void) -> Refusal? {
    do {
      try body()
      return nil
    } catch {
      return error as? Refusal
    }
  }

  // MARK: Clocks

  @Test("A review is due in the law's days, and earlier for special education and before a meeting")
  func reviewTimes() throws {
    let plain = try play.opened(.review)
    #expect(plain.due(in: play.district)?.due == day("2026-12-17"))
    let special = try play.opened(.review, ["special-education": "yes"])
    #expect(special.due(in: play.district)?.due == day("2026-11-17"))
    #expect(special.due(in: play.district)?.rule == .recordAccessSpecialEducation)
    let meeting = try play.opened(
      .review, ["special-education": "yes", "meeting": "2026-11-12"])
    #expect(meeting.due(in: play.district)?.due == day("2026-11-11"))
    #expect(meeting.dues(in: play.district).count == 3)
    let spoken = try play.opened(.review, ["special-education": "yes", "written": "no"])
    #expect(spoken.due(in: play.district)?.due == day("2026-12-17"))
    #expect(
      spoken.reasons(in: play.district, on: play.situation.today).contains {
        $0.contains("runs from a request in writing")
      })
  }

  @Test("A request that came on a weekend counts from that day")
  func weekend() throws {
    let request = try play.opened(.directory, ["received": "2026-11-14"])
    #expect(request.due(in: play.district)?.due == day("2026-11-19"))
    let monday = try play.opened(.directory, ["received": "2026-11-16"])
    #expect(monday.due(in: play.district)?.due == day("2026-11-20"))
  }

  @Test("A correction has no day but the district's own, which a pause and more time move")
  func correctionTime() throws {
    var play = play
    var request = try play.opened(.correction)
    #expect(request.due(in: play.district) == nil)
    let item = try #require(
      request.docketItems(in: play.district).first { $0.sentence == "Decide on the correction" })
    #expect(item.due == nil && item.authority == nil)
    #expect(
      request.reasons(in: play.district, on: play.situation.today).contains {
        $0.contains("no number of days")
      })
    play.situation.district.practice.correctionDays = 20
    #expect(request.due(in: play.district)?.due == day("2026-11-22"))
    #expect(request.due(in: play.district)?.authority == .districtPractice)
    request = try play.act("pause", on: request, ["from": "2026-11-10", "reason": "Sick"])
    #expect(request.due(in: play.district) == nil)
    request = try play.act("resume", on: request, ["on": "2026-11-13"])
    #expect(request.due(in: play.district)?.due == day("2026-11-25"))
    #expect(
      refusal {
        _ = try play.act("extend", on: request, ["until": "2026-11-25", "reason": "x"])
      } == .dateOutOfOrder)
    request = try play.act("extend", on: request, ["until": "2026-12-01", "reason": "Many files"])
    #expect(request.due(in: play.district)?.due == day("2026-12-01"))
  }

  @Test("Where the law counts the days nothing pauses or extends them")
  func noPause() throws {
    for kind in [RequestKind.review, .directory, .transfer] {
      for (verb, typed) in [
        ("pause", ["reason": "x"]), ("extend", ["until": "2027-01-31", "reason": "x"]),
      ] {
        let found = failure { _ = try play.act(verb, on: play.opened(kind), typed) }
        #expect(found?.reason == .noPause && found?.citation != nil, "\(verb) \(kind)")
      }
    }
  }

  @Test("A transfer goes out in days, or is asked for in business days and awaited in days")
  func transferTimes() throws {
    let sending = try play.opened(.transfer)
    #expect(sending.due(in: play.district)?.due == day("2026-11-12"))
    var coming = try play.opened(.transfer, ["direction": "receiving", "received": "2026-11-20"])
    #expect(coming.due(in: play.district)?.due == day("2026-11-24"))
    coming = try play.act("notify", on: coming)
    let item = try #require(coming.docketItems(in: play.district).first)
    #expect(item.kind == .waiting && item.due == day("2026-12-01"))
    #expect(item.rule == .transferRecords && item.authority == .statute)
  }

  // MARK: Bad input

  @Test("What cannot be is one sentence, with its field, and nothing is kept")
  func badInput() throws {
    let future = failure { _ = try play.opened(.review, ["received": "2026-11-22"]) }
    #expect(future?.reason == .dateInFuture && future?.field == "received")
    let unknown = failure { _ = try play.opened(.review, ["student": "9999"]) }
    #expect(unknown?.reason == .unknownStudent && unknown?.field == "new-code")
    #expect(
      try play.opened(.review, ["student": "9999", "new-code": "yes"]).student?.code == "9999")
    #expect(
      try play.opened(.transfer, ["student": "9999", "direction": "receiving"]).status
        == .toBeCarriedOut)
    let noExemption = failure { _ = try play.opened(.evidence) }
    #expect(noExemption?.reason == .noSuchRecord && noExemption?.field == "student")
    let early = failure {
      _ = try play.act(
        "grant", on: play.checked(.review), ["on": "2026-11-01", "how": "A letter"])
    }
    #expect(early?.reason == .dateOutOfOrder && early?.field == "on")
    let barred = try play.act(
      "verify", on: play.opened(.review),
      RequestPlay.check.merging(["court-order": "yes", "holds": "no"]) { $1 })
    #expect(
      failure { _ = try play.act("grant", on: barred, ["how": "x"]) }?.reason == .courtOrder)
    #expect(
      failure {
        _ = try play.act(
          "verify", on: play.opened(.review),
          RequestPlay.check.merging(["court-order": "yes"]) { $1 })
      }?.reason == .courtOrder)
    #expect(try play.act("deny", on: barred, RequestPlay.denial).outcome == .denied)
  }

  @Test("What does not go with the kind of request is named by its field")
  func wrongFields() throws {
    let cases: [(RequestKind, [String: String], String)] = [
      (.review, ["student": ""], "student"), (.review, ["student": "4471, 4472"], "student"),
      (.review, ["group": "all"], "group"), (.directory, ["group": ""], "student"),
      (.directory, ["student": "4471"], "group"), (.transfer, ["direction": ""], "direction"),
      (.transfer, ["capacity": "parent"], "capacity"),
      (.review, ["capacity": "school"], "capacity"),
      (.review, ["direction": "sending"], "direction"), (.evidence, ["product": ""], "product"),
      (.review, ["meeting": "2026-12-01"], "meeting"),
    ]
    for (kind, typed, field) in cases {
      #expect(problem { _ = try play.opened(kind, typed) }?.field == field, "\(kind) \(typed)")
    }
  }

  @Test("The same of the same person within a year is noticed, and may be meant")
  func duplicates() throws {
    var play = play
    play.situation.cases.requests = [try play.opened(.review, ["received": "2025-11-20"])]
    #expect(try play.opened(.review, ["received": "2026-11-21"]).number == 1)
    let found = failure { _ = try play.opened(.review, ["requester-name": " SAM "]) }
    #expect(found?.reason == .askedBefore && found?.field == "again")
    #expect(found?.sentence.contains("R-0001") == true)
    #expect(try play.opened(.review, ["again": "yes"]).status == .toBeChecked)
    #expect(try play.opened(.review, ["requester-name": "Kim"]).status == .toBeChecked)
    #expect(try play.opened(.review, ["product": "P-1"]).legs.count == 1)
  }

  // MARK: Kinds

  @Test("A review holds deletion requests for the child until it is closed")
  func holds() throws {
    var play = play
    play.situation.cases.openDeletions = ["4471": [2, 5]]
    let opened = try play.decide("open", on: nil, play.typed(.review))
    #expect(opened.sentence.hasSuffix("It holds D-0002, D-0005 until it is closed."))
    #expect(
      try play.decide("withdraw", on: opened.record, ["how": "A call"]).sentence
        .hasSuffix("It holds D-0002, D-0005 no more."))
    let other = try play.decide("open", on: nil, play.typed(.correction))
    #expect(!other.sentence.contains("D-0002"))
  }

  @Test(
    "A hearing for the requester has the record amended and passed on; one against it a statement")
  func hearing() throws {
    var request = try play.heard(upholds: true)
    #expect(
      play.docket(request) == [
        "Amend the record and tell the requester in writing"
      ])
    request = try play.act("amend", on: request, ["what": "The date", "told": "2026-11-21"])
    #expect(play.docket(request) == ["Pass the correction on to Acme Reading"])
    request = try play.act("tell-contractor", on: request, ["how": "E-mail"])
    #expect(request.status == .toBeClosed)
    #expect(play.docket(request).contains("Hear that the record is corrected"))
    let refused = try play.act(
      "statement", on: play.heard(upholds: false), ["text": "It is wrong."])
    #expect(
      refused.reasons(in: play.district, on: play.situation.today).contains {
        $0.contains("goes with it wherever it is disclosed")
      })
    // A statement may come after the request was closed.
    let closed = try play.act("close", on: play.told())
    #expect(try play.act("statement", on: closed, ["text": "It is wrong."]).statement != nil)
    let denied = try play.checked(.correction)
    #expect(
      refusal {
        _ = try play.act(
          "deny", on: denied, RequestPlay.denial.merging(["hearing-right": "no"]) { $1 })
      } == .notAnswered)
    let asked = try play.act("ask-hearing", on: play.act("deny", on: denied, RequestPlay.denial))
    #expect(
      refusal {
        _ = try play.act(
          "call-hearing", on: asked, RequestPlay.hearing.merging(["impartial": "no"]) { $1 })
      } == .notAnswered)
  }

  @Test("A statement goes with the record, and whoever gives that is told so")
  func statement() throws {
    var play = play
    let refused = try play.act(
      "statement", on: play.heard(upholds: false), ["text": "It is wrong."])
    play.situation.cases.requests = [refused]
    let granted = try play.act("grant", on: play.checked(.review), ["how": "x"])
    let given = ["to": "Sam", "interest": "own child"]
    #expect(try play.decide("disclose", on: granted, given).sentence.contains("(R-0001)"))
    play.situation.cases.requests = []
    #expect(!(try play.decide("disclose", on: granted, given).sentence.contains("statement")))
  }

  @Test("A denial of directory information is in writing and names what it relies on")
  func denial() throws {
    let request = try play.act("weigh", on: play.opened(.directory), RequestPlay.weighing)
    for (field, value, reason) in [
      ("ground", "", RefusalReason.citationMissing), ("written", "no", .notAnswered),
    ] {
      let found = failure {
        _ = try play.act("deny", on: request, RequestPlay.denial.merging([field: value]) { $1 })
      }
      #expect(found?.reason == reason && found?.field == field)
      #expect(found?.citation == Citation.recordsDenial.text)
    }
    let late = try play.decide("deny", on: request, RequestPlay.denial)
    #expect(late.sentence.contains("Since Fri Nov 6, 2026 the silence had counted as a denial."))
    let appeal = try #require(
      late.record.docketItems(in: play.district).first { $0.rule == .recordsAppeal })
    // The silence counted as a denial before, which shortens nobody's time.
    #expect(appeal.kind == .event && appeal.due == day("2026-12-21"))
    #expect(
      request.appeal(fromSilenceBefore: day("2026-11-21"), in: play.district)?.due
        == day("2026-12-06"))
    #expect(
      request.appeal(fromDenialOn: day("2026-11-04"), in: play.district).due == day("2026-12-04"))
    #expect(
      request.reasons(in: play.district, on: play.situation.today).contains {
        $0.contains("the silence counts as a denial") && $0.contains("Sun Dec 6, 2026")
      })
  }

  @Test("Opt-outs allow a grant in part alone, and one policy asks for school purposes")
  func directory() throws {
    let outs = try play.act(
      "weigh", on: play.opened(.directory), RequestPlay.weighing.merging(["left-out": "3"]) { $1 })
    #expect(refusal { _ = try play.act("grant", on: outs, ["how": "x"]) } == .optedOut)
    let part = try play.act(
      "grant-in-part", on: outs,
      ["how": "x", "withheld": "Three", "ground": "They opted out", "written": "yes"])
    #expect(part.outcome == .grantedInPart)
    let bristol = try RequestPlay(policy: "bristol")
    let no = RequestPlay.weighing.merging(["school-purpose": "no"]) { $1 }
    for (play, capacity, expected) in [
      (bristol, "other", RefusalReason.notForSchool), (bristol, "military-recruiter", nil),
      (bristol, "college-recruiter", .notForSchool),
      (play, "other", nil),
    ] {
      let weighed = try play.act("weigh", on: play.opened(.directory, ["capacity": capacity]), no)
      let found = failure { _ = try play.act("grant", on: weighed, ["how": "x"]) }
      #expect(found?.reason == expected, "\(capacity)")
      #expect(found?.citation == (expected == nil ? nil : Citation.directoryPolicy.text))
    }
  }

  @Test("Evidence is asked for and handed over in the exemption, too")
  func evidence() throws {
    var play = play
    var exemption = Exemption(
      number: 4, student: Student(code: "4471"), product: Mention(1, "Wand"),
      contractor: Mention(1, "Acme Reading"), plan: .iep, drawnUpOn: day("2026-09-01"))
    play.situation.cases.exemptionRecords = [exemption]
    let opened = try play.decide("open", on: nil, play.typed(.evidence))
    let asked = EvidenceRequest(receivedOn: day("2026-11-02"), from: "Sam")
    #expect(
      opened.carries == [
        GivenAct(RequestEvidence(request: asked), on: CaseReference(.exemption, 4))
      ])
    #expect(opened.record.legs.isEmpty)
    exemption.evidenceRequests = [asked]
    play.situation.cases.exemptionRecords = [exemption]
    var request = opened.record
    request.number = 1
    request = try play.act("verify", on: request, RequestPlay.check)
    request = try play.act("grant", on: request, ["how": "x"])
    let given = try play.decide("disclose", on: request, ["to": "Sam", "what": "The letters"])
    #expect(
      given.carries == [
        GivenAct(
          HandOverEvidence(request: 1, on: play.situation.today, what: "The letters"),
          on: CaseReference(.exemption, 4))
      ])
  }

  @Test("Names are hidden on the page until they are asked for")
  func names() throws {
    var request = try play.checked(.review, ["student": "4471 = Robin"])
    request = try play.act("grant", on: request, ["how": "x"])
    request = try play.act("disclose", on: request, ["to": "Kim Oak", "interest": "own child"])
    func text(_ revealing: Bool) -> String {
      request.page(in: play.district, today: play.situation.today, revealing: revealing)
        .parts.flatMap(\.lines).map(\.value).joined(separator: "\n")
    }
    for name in ["Sam", "Robin", "Kim Oak"] {
      #expect(!text(false).contains(name) && text(true).contains(name), "\(name)")
    }
    #expect(!request.title.contains("Robin"))
  }

  @Test("A correction of who asks, or about whom, has the check made again")
  func change() throws {
    let request = try play.checked(.review)
    let changed = try play.act("change", on: request, ["capacity": "guardian"])
    #expect(changed.check == nil && changed.status == .toBeChecked)
    #expect(
      refusal { _ = try play.act("change", on: request, ["kind": "correction"]) } == .wrongKind)
    #expect(
      try play.act("change", on: request, ["records": "All of it"]).check == request.check)
  }

  @Test("Undoing does not leave records given that were not granted")
  func undoing() throws {
    let granted = try play.act("grant", on: play.checked(.review), ["how": "x"])
    let shown = try play.act("disclose", on: granted, ["to": "Sam", "interest": "own child"])
    var ungranted = shown
    ungranted.answer = nil
    #expect(!shown.mayBecome(ungranted) && shown.mayBecome(granted))
  }
}
