import Testing

@testable import CaseDomain

/// What a requester is told and can do, also where only a part is denied.
@Suite("The rights of a requester")
struct RequestRightsTests {
  private let play: RequestPlay

  init() throws { play = try RequestPlay() }

  @Test(
    "A part that is denied asks for what a denial asks for",
    arguments: [
      (RequestKind.correction, "hearing-right", RefusalReason.notAnswered),
      (.directory, "written", .notAnswered),
    ])
  func part(_ kind: RequestKind, field: String, reason: RefusalReason) throws {
    let request =
      kind == .directory
      ? try play.act("weigh", on: play.opened(kind), RequestPlay.weighing) : try play.checked(kind)
    let found = #expect(throws: Refusal.self) {
      _ = try play.act("grant-in-part", on: request, RequestPlay.part.merging([field: "no"]) { $1 })
    }
    #expect(found?.reason == reason && found?.field == field)
    #expect(
      try play.act("grant-in-part", on: request, RequestPlay.part).outcome == .grantedInPart)
  }

  @Test("A letter that grants a part tells what can be done about the rest")
  func letter() throws {
    var entry = LetterEntry()
    entry.dated = play.situation.today
    for (words, hasHearing) in [("A page", true), ("", false)] {
      (entry.words, entry.why) = (words, words.isEmpty ? "" : "§ 10-154a")
      let letter = try RequestGrantLetter(
        play.checked(.correction), for: nil, entry, in: .english, play.situation.circumstances)
      #expect((letter.remedies?.hasHearing ?? false) == hasHearing)
    }
    let weighed = try play.act("weigh", on: play.opened(.directory), RequestPlay.weighing)
    (entry.words, entry.why) = ("Three", "They opted out")
    let letter = try RequestGrantLetter(
      weighed, for: nil, entry, in: .english, play.situation.circumstances)
    #expect(letter.remedies?.appeal?.due == day("2026-12-21"))
    #expect(letter.remedies?.silenceAppeal?.due == day("2026-12-06"))
  }

  @Test("A late denial has its own time to appeal, and names the earlier end while there is one")
  func appeal() throws {
    let request = try play.opened(.directory)
    for (denial, end, early) in [
      ("2026-11-06", "2026-12-06", nil), ("2026-12-06", "2027-01-05", "2026-12-06"),
      ("2026-12-07", "2027-01-06", nil),
    ] {
      #expect(
        request.appeal(fromDenialOn: day(denial), in: play.district).due == day(end), "\(denial)")
      #expect(
        request.appeal(fromSilenceBefore: day(denial), in: play.district)?.due == early.map(day),
        "\(denial)")
    }
  }

  @Test("Whoever is barred is to be denied, and not shown the records, by the same day")
  func barred() throws {
    let asked = try play.opened(.review)
    for (bars, sentence) in [
      ("yes", "Deny the request: an order or a law bars this person"),
      ("no", "Deny the request: this person has no right to what is asked"),
    ] {
      let request = try play.act(
        "verify", on: asked,
        RequestPlay.check.merging(["court-order": bars, "holds": "no"]) { $1 })
      let item = try #require(request.docketItems(in: play.district).first)
      #expect(item.sentence == sentence && item.due == asked.due(in: play.district)?.due)
      #expect(item.settle?.act == ActKind(DenyRequest.self))
    }
  }

  @Test("A hearing against the requester is not over before that person was told in writing")
  func decision() throws {
    let heard = try play.heard(upholds: false)
    #expect(heard.status == .toBeCarriedOut)
    #expect(
      play.docket(heard) == [
        "Tell the requester the decision, and of the right to place a statement"
      ])
    #expect(refusal { _ = try play.act("close", on: heard) } == .stillOpen)
    #expect(try play.told().status == .toBeClosed)
    #expect(try play.act("statement", on: heard, ["text": "Wrong."]).status == .toBeClosed)
  }

  @Test(
    "Whoever asks in no right of their own is given records on a ground, which is spoken of",
    arguments: [("other", "34 CFR 99.30"), ("minor-student", "34 CFR 99.5(b)")])
  func otherCapacity(_ capacity: String, source: String) throws {
    let asked = try play.opened(.review, ["capacity": capacity])
    let checked = try play.decide("verify", on: asked, RequestPlay.check)
    #expect(checked.sentence.contains(source))
    #expect(
      try play.decide("grant", on: checked.record, ["how": "x"]).sentence.contains(source))
    #expect(
      checked.record.reasons(in: play.district, on: play.situation.today).contains {
        $0.contains(source)
      })
    let parent = try play.decide("verify", on: play.opened(.review), RequestPlay.check)
    #expect(!parent.sentence.contains("34 CFR"))
  }

  @Test("A hearing on a free day or right after its notice is spoken of")
  func hearingDay() throws {
    var request = try play.act("deny", on: play.checked(.correction), RequestPlay.denial)
    request = try play.act("ask-hearing", on: request)
    func said(_ held: String) throws -> String {
      try play.decide(
        "call-hearing", on: request, RequestPlay.hearing.merging(["held": held]) { $1 }
      ).sentence
    }
    #expect(try said("2026-11-22").contains("Sun Nov 22, 2026 is no business day."))
    #expect(try said("2026-11-22").contains("given 1 day before"))
    #expect(try !said("2026-12-08").contains("before"))
  }

  @Test("An amendment that a hearing orders follows one that was made before it")
  func secondAmendment() throws {
    var play = play
    play.situation.today = day("2026-11-10")
    var request = try play.act(
      "grant-in-part", on: play.checked(.correction, ["product": "P-1"]), RequestPlay.part)
    request = try play.act("amend", on: request, ["what": "The date", "told": "2026-11-10"])
    request = try play.act("tell-contractor", on: request, ["how": "E-mail"])
    request = try play.act("ask-hearing", on: request)
    play.situation.today = day("2026-11-21")
    request = try play.act("call-hearing", on: request, RequestPlay.hearing)
    request = try play.act(
      "decide-hearing", on: request, ["upholds": "yes", "reasons": "Heard."])
    #expect(request.status == .toBeCarriedOut)
    #expect(play.docket(request).contains("Amend the record and tell the requester in writing"))
    request = try play.act("amend", on: request, ["what": "The place", "told": "2026-11-21"])
    #expect(request.amendment?.what == "The place")
    #expect(request.notes.last?.text.contains("The date") == true)
    #expect(play.docket(request).contains("Pass the correction on to Acme Reading"))
    #expect(
      refusal { _ = try play.act("amend", on: request, ["what": "x", "told": "2026-11-21"]) }
        == .alreadyDone)
  }

  @Test("A contractor that was told before the amendment has still to hear of it")
  func toldBefore() throws {
    var play = play
    play.situation.today = day("2026-11-10")
    var request = try play.act(
      "tell-contractor", on: play.checked(.correction, ["product": "P-1"]), ["how": "A call"])
    request = try play.act("contractor-answer", on: request, ["answer": "Noted."])
    request = try play.act("grant", on: request, ["how": "A letter"])
    play.situation.today = day("2026-11-21")
    request = try play.act("amend", on: request, ["what": "The date", "told": "2026-11-21"])
    #expect(request.status == .toBeCarriedOut)
    request = try play.act("tell-contractor", on: request, ["how": "E-mail"])
    #expect(request.legs[0].toldOn == day("2026-11-21") && request.legs[0].answeredOn == nil)
    #expect(request.notes.last?.text.contains("Noted.") == true)
    #expect(request.status == .toBeClosed)
  }

  @Test("What never came about closes with its reason, and with no other")
  func undone() throws {
    var request = try play.act("grant", on: play.checked(.review), ["how": "A letter"])
    #expect(refusal { _ = try play.act("close", on: request) } == .stillOpen)
    #expect(
      refusal {
        _ = try play.act(
          "close-undone", on: request, ["reason": "hearing-given-up", "how": "Two letters"])
      } == .stillOpen)
    request = try play.act("close-undone", on: request, ["how": "Two letters"])
    #expect(request.undone == .neverCame && request.disclosures.isEmpty)
    #expect(request.outcome == .granted && !request.holdsDeletion)
    #expect(
      request.reasons(in: play.district, on: play.situation.today).contains {
        $0.contains("granted, and nobody came")
      })
    request = try play.act("notify", on: play.opened(.transfer, ["direction": "receiving"]))
    request = try play.act("close-undone", on: request, ["how": "Asked three times"])
    #expect(request.undone == .neverSent && request.arrivedOn == nil)
    #expect(request.summary(in: play.district).outcomeWords == "not met")
    request = try play.act("deny", on: play.checked(.correction), RequestPlay.denial)
    request = try play.act("ask-hearing", on: request)
    request = try play.act("close-undone", on: request, ["how": "An e-mail"])
    #expect(request.undone == .hearingGivenUp && request.outcome == .denied)
    // It can be asked for again, and opens the request.
    request = try play.act("ask-hearing", on: request)
    #expect(request.status == .hearing && request.close == nil)
    #expect(
      refusal { _ = try play.act("close-undone", on: play.opened(.review), ["how": "x"]) }
        == .stillOpen)
  }

  @Test("A hearing can be asked for after the request was closed, and not after it was taken back")
  func hearingAfterClose() throws {
    let denied = try play.act("deny", on: play.checked(.correction), RequestPlay.denial)
    let closed = try play.act("close", on: denied)
    let asked = try play.decide("ask-hearing", on: closed)
    #expect(asked.sentence.contains("open again") && asked.record.status == .hearing)
    #expect(closed.mayBecome(asked.record))
    let withdrawn = try play.act("withdraw", on: denied, ["how": "A call"])
    #expect(refusal { _ = try play.act("ask-hearing", on: withdrawn) } == .closed)
  }

  @Test("A second notice of a hearing keeps the first, and a letter's sending gives one")
  func notice() throws {
    var request = try play.act("deny", on: play.checked(.correction), RequestPlay.denial)
    request = try play.act("ask-hearing", on: request)
    request = try play.act(
      "call-hearing", on: request, RequestPlay.hearing.merging(["on": ""]) { $1 })
    #expect(request.hearing?.noticeOn == nil && request.hearing?.heldOn != nil)
    #expect(play.docket(request).contains("Give notice of the hearing"))
    let given = try play.act("call-hearing", on: request, RequestPlay.hearing)
    let again = try play.decide(
      "call-hearing", on: given, RequestPlay.hearing.merging(["place": "Room 3"]) { $1 })
    #expect(again.sentence.contains("takes the place of the notice of Sat Nov 21, 2026"))
    #expect(again.record.notes.last?.text.contains("Room 2") == true)
  }

  @Test("A review says whether it is of special education, and keeps its meeting when spoken")
  func meeting() throws {
    let found = #expect(throws: EntryProblems.self) {
      _ = try play.opened(.review, ["special-education": ""])
    }
    #expect(found?.problems.first?.field == "special-education")
    let spoken = try play.opened(
      .review, ["special-education": "yes", "written": "no", "meeting": "2026-11-25"])
    let due = try #require(spoken.due(in: play.district))
    #expect(due.due == day("2026-11-24") && due.authority == .districtPractice)
  }

  @Test("A child who opted out is not granted in part, and an old list is told")
  func optOut() throws {
    let one = ["student": "4471", "group": ""]
    let weighing = RequestPlay.weighing.merging(["left-out": "1", "opt-outs": "2026-06-30"]) { $1 }
    let request = try play.act("weigh", on: play.opened(.directory, one), weighing)
    #expect(
      refusal { _ = try play.act("grant-in-part", on: request, RequestPlay.part) } == .optedOut)
    #expect(
      request.reasons(in: play.district, on: play.situation.today).contains {
        $0.contains("older than the school year")
      })
    #expect(
      refusal {
        _ = try play.act(
          "weigh", on: play.opened(.directory, one), weighing.merging(["left-out": "2"]) { $1 })
      } == .optedOut)
    let late = try play.act(
      "weigh", on: play.opened(.directory),
      RequestPlay.weighing.merging(["on": "2026-11-18"]) { $1 })
    #expect(
      refusal {
        _ = try play.act("deny", on: late, RequestPlay.denial.merging(["on": "2026-11-19"]) { $1 })
      } == .dateOutOfOrder)
  }

  @Test("Another open review of the child holds a deletion still")
  func otherReview() throws {
    var play = play
    play.situation.cases.openDeletions = ["4471": [2]]
    var other = try play.opened(.review, ["requester-name": "Kim"])
    other.number = 7
    play.situation.cases.requests = [other]
    let request = try play.opened(.review)
    #expect(
      try play.decide("withdraw", on: request, ["how": "A call"]).sentence
        .hasSuffix("R-0007 holds D-0002 still."))
  }

  @Test("Nobody is taken for the same person by having left no name")
  func noName() throws {
    var play = play
    play.situation.cases.requests = [try play.opened(.review, ["requester-name": ""])]
    #expect(try play.opened(.review, ["requester-name": ""]).status == .toBeChecked)
  }

  @Test("Of two who ask for evidence on one day each has an answer; a denied one leaves the docket")
  func evidence() throws {
    var play = play
    let asked = ["Sam", "Kim"].map {
      EvidenceRequest(receivedOn: day("2026-11-02"), from: $0)
    }
    var exemption = Exemption(
      number: 4, student: Student(code: "4471"), product: Mention(1, "Wand"),
      contractor: Mention(1, "Acme Reading"), plan: .iep, drawnUpOn: day("2026-09-01"))
    exemption.evidenceRequests = asked
    play.situation.cases.exemptionRecords = [exemption]
    let kim = try play.act(
      "grant", on: play.checked(.evidence, ["requester-name": "Kim"]), ["how": "x"])
    let given = try play.decide("disclose", on: kim, ["to": "Kim", "what": "The letters"])
    let act = try #require(given.carries.first?.act as? HandOverEvidence)
    #expect(act.request == 2)
    let denied = try play.act("deny", on: play.checked(.evidence), RequestPlay.denial)
    exemption.evidenceCases = [kim.evidenceCase, denied.evidenceCase]
    #expect(exemption.openEvidenceRequests.map(\.position) == [2])
    #expect(
      refusal { _ = try play.act("change", on: play.opened(.evidence), ["requester-name": "Pat"]) }
        == .wrongKind)
  }
}
