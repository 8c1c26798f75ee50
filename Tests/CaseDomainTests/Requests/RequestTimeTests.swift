import Testing

@testable import CaseDomain

/// Whose days a request has, which of them no count leads to, and what may not be dated before what.
@Suite("The days of a request")
struct RequestTimeTests {
  private let play: RequestPlay

  init() throws { play = try RequestPlay() }

  private func timing(_ request: RecordRequest) -> Timing {
    request.timing(in: play.district, on: play.situation.today)
  }

  private func reasons(_ request: RecordRequest) -> String {
    request.reasons(in: play.district, on: play.situation.today).joined(separator: "\n")
  }

  private func receiving(notified: String) throws -> RecordRequest {
    let request = try play.opened(
      .transfer, ["direction": "receiving", "received": "2026-10-05"])
    return try play.act("notify", on: request, ["on": notified])
  }

  @Test("A notification that came late stays late, however fast the school before was")
  func lateNotice() throws {
    var request = try receiving(notified: "2026-10-20")
    #expect(request.due(in: play.district)?.due == day("2026-10-30"))
    #expect(timing(request) == .late)
    request = try play.act("arrive", on: request, ["on": "2026-10-22"])
    let dues = request.dues(in: play.district)
    #expect(dues.map(\.due) == [day("2026-10-07"), day("2026-10-30")])
    #expect(dues.map(\.doneOn) == [day("2026-10-20"), day("2026-10-22")])
    #expect(request.due(in: play.district) == nil && timing(request) == .late)
    #expect(reasons(request).contains("Our notification was due Wed Oct 7, 2026 and was met on"))
    #expect(reasons(request).contains("13 days late"))
    #expect(reasons(request).contains("What the school before owes was due Fri Oct 30, 2026"))
    let times = request.page(in: play.district, today: play.situation.today, revealing: false)
      .parts.first { $0.heading == "TIMES" }?.lines
    #expect(times?.map(\.tone) == [.bad, .good])
  }

  @Test("A school before that is late, or never sends, makes no notification late")
  func lateSchool() throws {
    let request = try receiving(notified: "2026-10-06")
    #expect(timing(request) == .inTime)
    #expect(reasons(request).contains("What the school before owes was due Fri Oct 16, 2026, 36"))
    let came = try play.act("arrive", on: request, ["on": "2026-11-20"])
    #expect(timing(came) == .inTime)
    let never = try play.act("close-undone", on: request, ["how": "Asked three times"])
    #expect(timing(never) == .inTime && reasons(never).contains("Our notification was due"))
    let unsaid = try play.opened(
      .transfer, ["direction": "receiving", "received": "2026-10-05"])
    #expect(timing(unsaid) == .overdue)
  }

  @Test("The day before a meeting follows from no count, and the docket names the meeting")
  func meeting() throws {
    let request = try play.act(
      "verify",
      on: play.opened(
        .review,
        ["received": "2026-11-16", "special-education": "yes", "meeting": "2026-11-25"]),
      RequestPlay.check)
    let item = try #require(
      request.docketItems(in: play.district).first { $0.due == day("2026-11-24") })
    #expect(item.rule == nil && item.authority == .statute)
    #expect(item.deadline(in: play.district) == nil)
    #expect(item.sentence.hasSuffix("before the meeting or hearing of Nov 25, 2026"))
  }

  @Test("The law has no number of days but its own; a contract's is told as the contract's")
  func explained() throws {
    let from = day("2026-11-02")
    for (rule, authority, isTold) in [
      (RuleID.recordAccess, Authority.statute, false), (.breachInformation, .contractTerm, true),
      (.deletionTime, .districtPractice, true),
    ] {
      let item = DocketItem(
        .duty, "x", due: day("2026-11-09"), from: from, rule: rule, authority: authority)
      #expect((item.deadline(in: play.district) != nil) == isTold, "\(rule)")
    }
  }

  @Test("The one free copy has days of its own, from the request for it")
  func copy() throws {
    let granted = try play.act(
      "grant", on: play.checked(.review, ["special-education": "yes"]), ["how": "x"])
    let shown = try play.act(
      "disclose", on: granted, ["to": "Sam", "form": "inspected", "interest": "own child"])
    #expect(shown.status == .toBeClosed && shown.due(in: play.district) == nil)
    let asked = try play.act("ask-copy", on: shown, ["on": "2026-11-04"])
    #expect(asked.status == .toBeCarriedOut && asked.toDo == [.giveCopy])
    let reasons = asked.reasons(in: play.district, on: day("2026-11-18"))
    #expect(
      reasons.first
        == "The giving of the copy is still to be done [Conn. Agencies Regs. § 10-76d-18(a)].")
    #expect(asked.due(in: play.district)?.due == day("2026-11-19"))
    #expect(asked.due(in: play.district)?.rule == .recordCopySpecialEducation)
    let item = try #require(
      asked.docketItems(in: play.district).first { $0.sentence == "Give the requester the copy" })
    #expect(item.due == day("2026-11-19") && item.authority == .statute)
    #expect(asked.timing(in: play.district, on: day("2026-11-20")) == .overdue)
    #expect(refusal { _ = try play.act("close", on: asked) } == .stillOpen)
    #expect(
      refusal { _ = try play.act("ask-copy", on: asked, ["on": "2026-11-04"]) } == .alreadyDone)
    let corrected = try play.act("ask-copy", on: asked, ["on": "2026-11-16"])
    #expect(corrected.due(in: play.district)?.due == day("2026-12-02"))
    #expect(corrected.notes.last?.text.contains("Nov 4, 2026") == true)
    let again = try play.act(
      "disclose", on: asked, ["to": "Sam", "form": "inspected", "interest": "own child"])
    #expect(again.toDo == [.giveCopy], "seeing the records again is no copy")
    let given = try play.act(
      "disclose", on: asked, ["to": "Sam", "form": "copied", "interest": "own child"])
    #expect(given.status == .toBeClosed)
    #expect(refusal { _ = try play.act("ask-copy", on: given) } == .alreadyDone)
    #expect(given.timing(in: play.district, on: day("2026-11-21")) == .late)
    #expect(
      given.reasons(in: play.district, on: day("2026-11-21")).contains {
        $0.hasPrefix("The copy was due \(day("2026-11-19").long) and was met on")
      })
  }

  @Test(
    "A copy is asked for of special education alone, not before the request, and not once denied")
  func copyRefused() throws {
    #expect(refusal { _ = try play.act("ask-copy", on: play.opened(.review)) } == .wrongKind)
    let special = try play.checked(.review, ["special-education": "yes"])
    #expect(
      refusal { _ = try play.act("ask-copy", on: special, ["on": "2026-10-01"]) }
        == .dateOutOfOrder)
    let denied = try play.act("deny", on: special, RequestPlay.denial)
    #expect(refusal { _ = try play.act("ask-copy", on: denied) } == .alreadyDone)
    let asked = try play.act("deny", on: play.act("ask-copy", on: special), RequestPlay.denial)
    #expect(asked.copyGivenOn == nil && asked.due(in: play.district) == nil)
    let found = #expect(throws: EntryProblems.self) {
      _ = try play.opened(.review, ["copy": "2026-11-03"])
    }
    #expect(found?.problems.first?.field == "copy")
    let entered = try play.opened(
      .review, ["special-education": "yes", "written": "no", "copy": "2026-11-03"])
    #expect(entered.copyAskedOn == day("2026-11-03"))
    // The copy has a line and a day of its own before anything was answered.
    let items = entered.docketItems(in: play.district)
    #expect(
      items.first { $0.sentence == "Give the requester the copy" }?.due == day("2026-11-18"))
    #expect(
      items.first { $0.sentence == "Let the requester see the records" }?.due
        == day("2026-12-17"))
  }

  @Test("A meeting that is set after the grant moves the day, until the records were seen")
  func meetingAfterGrant() throws {
    let request = try play.checked(.review, ["special-education": "yes"])
    let granted = try play.act("grant", on: request, ["how": "x"])
    #expect(granted.due(in: play.district)?.due == day("2026-11-17"))
    var set = try play.act("set-meeting", on: granted, ["meeting": "2026-11-13"])
    #expect(set.due(in: play.district)?.due == day("2026-11-12"))
    #expect(refusal { _ = try play.act("set-meeting", on: set) } == .alreadyDone)
    set = try play.act("set-meeting", on: set, ["meeting": "2026-12-01"])
    #expect(set.notes.last?.text.contains("Nov 13, 2026") == true)
    #expect(
      refusal { _ = try play.act("set-meeting", on: set, ["meeting": "2026-11-01"]) }
        == .endBeforeStart)
    set = try play.act("set-meeting", on: set, ["meeting": ""])
    #expect(set.meetingOn == nil)
    let shown = try play.act("disclose", on: granted, ["to": "Sam", "interest": "own child"])
    #expect(
      refusal { _ = try play.act("set-meeting", on: shown, ["meeting": "2026-12-01"]) }
        == .alreadyDone)
    #expect(
      refusal {
        _ = try play.act("set-meeting", on: play.opened(.review), ["meeting": "2026-12-01"])
      } == .wrongKind)
  }

  @Test("Nothing is taken back before it was answered")
  func withdrawal() throws {
    let granted = try play.act(
      "grant", on: play.checked(.review, ["received": "2026-11-02"]), ["how": "x"])
    let found = #expect(throws: Refusal.self) {
      _ = try play.act("withdraw", on: granted, ["on": "2026-11-20", "how": "A call"])
    }
    #expect(found?.reason == .dateOutOfOrder && found?.field == "on")
    #expect(try play.act("withdraw", on: granted, ["how": "A call"]).close != nil)
  }

  @Test("The same request is noticed on the last day of February too")
  func leapDay() throws {
    var play = play
    play.situation.today = day("2028-02-29")
    play.situation.cases.requests = [try play.opened(.review, ["received": "2027-03-05"])]
    #expect(
      refusal { _ = try play.opened(.review, ["received": "2028-02-29"]) } == .askedBefore)
  }

  @Test("What a second check, weighing or hearing takes the place of stays as a note")
  func notes() throws {
    let barred = try play.act(
      "verify", on: play.opened(.review),
      RequestPlay.check.merging(["court-order": "yes", "holds": "no", "how": "An order"]) { $1 })
    #expect(barred.notes.isEmpty)
    let again = try play.act(
      "verify", on: barred, RequestPlay.check.merging(["court-order": "no", "holds": "yes"]) { $1 })
    #expect(again.notes.last?.text.contains("an order or law bars this person") == true)
    #expect(again.notes.last?.text.contains("An order") == true)
    let other = try play.act("change", on: again, ["capacity": "guardian"])
    #expect(other.check == nil && other.notes.count == 2)

    var weighed = try play.act("weigh", on: play.opened(.directory), RequestPlay.weighing)
    weighed = try play.act(
      "weigh", on: weighed, RequestPlay.weighing.merging(["left-out": "3"]) { $1 })
    #expect(weighed.notes.last?.text.contains("A yearbook; 0 students left out") == true)

    var request = try play.act("deny", on: play.checked(.correction), RequestPlay.denial)
    request = try play.act(
      "call-hearing", on: play.act("ask-hearing", on: request), RequestPlay.hearing)
    request = try play.act("close-undone", on: request, ["how": "An e-mail"])
    request = try play.act("ask-hearing", on: request)
    #expect(request.hearing?.officer == "")
    let note = try #require(request.notes.last?.text)
    #expect(note.hasPrefix("Hearing given up: ") && note.contains("Room 2, to be held by W. Larch"))
  }
}
