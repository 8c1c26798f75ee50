@testable import CaseDomain

/// Deletion requests at each point of their way, of Acme, Globex and Initech.
enum DeletionCases {
  static let acme = CaseReference(.contractor, 1)
  static let globex = CaseReference(.contractor, 2)
  static let initech = CaseReference(.contractor, 3)
  static let hooli = CaseReference(.contractor, 4)

  /// As it came in on October 1, 2026.
  static func received() throws -> DeletionRequest {
    DeletionRequest(
      number: 14, revision: 1, requester: .parent, requesterName: "Bea Pupil",
      receivedOn: try Bench.day("2026-10-01"),
      scope: .students([Student(code: "4471", name: "Ada Pupil"), Student(code: "4472")]),
      data: "reading scores",
      legs: [
        Leg(contractor: Mention(1, "Acme")), Leg(contractor: Mention(2, "Globex")),
        Leg(contractor: Mention(3, "Initech")),
      ])
  }

  static func safeguards(_ onlyCopy: Bool?, _ accessOpen: Bool?) throws -> Safeguards {
    Safeguards(
      onlyCopy: onlyCopy, onlyCopyRemark: "own archive", accessRequestOpen: accessOpen,
      accessRemark: "no request in the log", on: try Bench.day("2026-10-03"))
  }

  /// Checked, with nothing in the way.
  static func ready() throws -> DeletionRequest {
    var request = try received()
    request.rightCheck = RightCheck(
      on: try Bench.day("2026-10-02"), how: "birth record", holds: true)
    request.safeguards = try safeguards(false, false)
    return request
  }

  /// Sent to all three on October 5, 2026.
  static func sent() throws -> DeletionRequest {
    var request = try ready()
    for index in request.legs.indices {
      request.legs[index].state = .sent
      request.legs[index].sentOn = try Bench.day("2026-10-05")
      request.legs[index].timesAsked = 1
    }
    return request
  }

  /// With these answers, all of October 20, 2026.
  static func answered(_ states: [LegState]) throws -> DeletionRequest {
    var request = try sent()
    for (index, state) in states.enumerated() where state.isAnswered {
      request.legs[index].state = state
      request.legs[index].answeredOn = try Bench.day("2026-10-20")
      if state == .refused {
        request.legs[index].exception = .retentionRequired
        request.legs[index].exceptionCitation = "20 USC 1232f"
      }
      if state == .keptInCopy { request.legs[index].watch = .open }
    }
    return request
  }

  /// Every state a table of transitions goes through, by name.
  static func states() throws -> [(name: String, record: DeletionRequest)] {
    let day = try Bench.day("2026-10-25")
    var verified = try ready()
    verified.safeguards = nil
    var minor = try received()
    minor.requester = .minorStudent
    var joined = minor
    joined.parentJoined = ParentJoined(on: try Bench.day("2026-10-02"), who: "Bea Pupil")
    var half = try ready()
    half.safeguards = try safeguards(false, nil)
    var noRight = try received()
    noRight.rightCheck = RightCheck(on: day, how: "court order", holds: false)
    var onlyCopy = try ready()
    onlyCopy.safeguards = try safeguards(true, false)
    var access = try ready()
    access.safeguards = try safeguards(false, true)
    var acknowledged = try sent()
    acknowledged.legs[0].state = .acknowledged
    acknowledged.legs[0].acknowledgedOn = try Bench.day("2026-10-06")
    acknowledged.legs[2].state = .toBeSent
    var paused = try sent()
    paused.pauses = [Pause(from: day, reason: "court")]
    var reminded = try sent()
    reminded.legs[0].followUps = [FollowUp(on: try Bench.day("2026-10-15"), how: "call", note: "")]
    var held = try sent()
    held.safeguards = try safeguards(false, true)
    held.legs[0].followUps = [
      FollowUp(kind: .hold, on: try Bench.day("2026-10-15"), how: "call", note: "a parent asked")
    ]
    var goOn = held
    goOn.safeguards = try safeguards(false, false)
    var closed = try answered([.keptInCopy, .confirmed, .refused])
    closed.close = DeletionClose(.answered, on: day, how: "letter")
    var withdrawn = try answered([.keptInCopy, .sent, .sent])
    withdrawn.close = DeletionClose(.withdrawn, on: day, how: "call")
    return [
      ("received", try received()), ("minor", minor), ("minor joined", joined),
      ("verified", verified), ("half asked", half),
      ("no right", noRight), ("only copy", onlyCopy), ("access open", access),
      ("ready", try ready()), ("sent", try sent()), ("acknowledged", acknowledged),
      ("reminded", reminded), ("held", held), ("to go on", goOn),
      ("no law named", try answered([.refusedWithoutLaw, .confirmed, .refused])),
      ("in part", try answered([.partlyDeleted, .confirmed, .refused])),
      ("silence", try answered([.silent, .confirmed, .refused])),
      ("confirmed", try answered([.confirmed, .confirmed, .confirmed])),
      ("copy kept", try answered([.keptInCopy, .confirmed, .refused])),
      ("paused", paused), ("closed", closed), ("withdrawn", withdrawn),
    ]
  }

  /// One act of every kind about Acme on a day, with `text` wherever text is free.
  static func acts(
    on day: CivilDate, text: String = "words"
  ) throws -> [any Act<DeletionRequest>] {
    let entry = DeletionEntry(
      requester: .parent, requesterName: text, receivedOn: try Bench.day("2026-10-01"),
      students: [Student(code: "4471", name: text), Student(code: "4472")],
      data: "reading scores", contractors: [acme, globex, initech])
    return [
      OpenDeletion(entry: entry), ChangeDeletion(entry: entry),
      RecordParentJoined(joined: ParentJoined(on: day, who: text)),
      CheckRight(on: day, how: text, holds: true),
      AnswerSafeguards(
        answers: Safeguards(
          onlyCopy: false, onlyCopyRemark: text, accessRequestOpen: false, accessRemark: text,
          on: day)),
      AddLeg(contractor: hooli), SendToContractor(contractor: acme, on: day, how: text),
      RecordAcknowledgment(contractor: acme, on: day),
      FollowUpWithContractor(contractor: acme, on: day, how: text, note: text),
      ConfirmDeletion(
        contractor: acme, on: day, answer: text, certificate: "/tmp/\(text).pdf"),
      RecordRefusal(
        contractor: acme, on: day, exception: .deletionBarred, citation: text, answer: text),
      RecordPartlyDeleted(contractor: acme, on: day, left: text, answer: text),
      RecordSilence(contractor: acme, on: day, answer: text),
      ContestAnswer(contractor: acme, kind: .escalated, on: day, how: text, note: text),
      TellToHold(contractor: acme, on: day, how: text, why: text),
      LiftHold(contractor: acme, on: day, how: text),
      RecordCopyKept(contractor: acme, on: day, answer: text),
      RecordCopyRestored(contractor: acme, on: day),
      RecordCopyDestroyed(contractor: acme, on: day),
      PauseDeletion(pause: Pause(from: day, reason: text)), ResumeDeletion(on: day),
      ExtendDeletion(until: try Bench.day("2027-03-01"), reason: text, on: day),
      TellOutcome(close: DeletionClose(.answered, on: day, how: text)),
      WithdrawDeletion(close: DeletionClose(.withdrawn, on: day, how: text)),
      Attach<DeletionRequest>(file: "/tmp/\(text).pdf", role: text),
      AddNote<DeletionRequest>(text: text),
    ]
  }
}
