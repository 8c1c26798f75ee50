import Testing

@testable import CaseDomain

/// What turns true after the sending, and answers that rest on no exception of the law.
@Suite("Deletions: holds and answers without a law")
struct DeletionHoldTests {
  private let circumstances: Circumstances

  init() throws { circumstances = try Bench.circumstances() }

  private var district: District { circumstances.district }

  private func day(_ text: String) throws -> CivilDate { try Bench.day(text) }

  private func sentences(_ request: DeletionRequest) -> [String] {
    request.docketItems(in: district).map(\.sentence)
  }

  @Test("A safeguard that turns true has each contractor told to hold, and later to go on")
  func hold() throws {
    var request = try DeletionCases.sent()
    request.legs[1].state = .confirmed
    request.legs[1].answeredOn = try day("2026-10-12")
    request.safeguards = try DeletionCases.safeguards(false, true)
    let names = request.legs.map(\.contractor.name)
    #expect(sentences(request).contains { $0.hasPrefix("Tell \(names[0]) to hold") })
    #expect(!sentences(request).contains { $0.hasPrefix("Tell \(names[1]) to hold") })
    let before = try #require(LegDue(of: request.legs[0], in: request, district: district)?.due)
    request = try TellToHold(
      contractor: DeletionCases.acme, on: day("2026-10-15"), how: "call", why: "a parent asked"
    ).decide(on: request, in: circumstances).record
    #expect(!sentences(request).contains { $0.hasPrefix("Tell \(names[0]) to hold") })
    let waiting = request.docketItems(in: district).filter { $0.waitingOn == names[0] }
    #expect(waiting.allSatisfy { $0.due == nil })
    request.safeguards = try DeletionCases.safeguards(false, false)
    #expect(sentences(request).contains("Lift the hold at \(names[0])"))
    request = try LiftHold(contractor: DeletionCases.acme, on: day("2026-10-20"), how: "call")
      .decide(on: request, in: circumstances).record
    #expect(!request.legs[0].isHeld)
    #expect(
      LegDue(of: request.legs[0], in: request, district: district)?.due == before.adding(days: 5))
  }

  @Test("A hold within a pause rests no day twice")
  func holdWithinPause() throws {
    var request = try DeletionCases.sent()
    let before = try #require(LegDue(of: request.legs[0], in: request, district: district)?.due)
    request.pauses = [
      Pause(from: try day("2026-10-10"), until: try day("2026-10-20"), reason: "court")
    ]
    request.legs[0].followUps = [
      FollowUp(kind: .hold, on: try day("2026-10-12"), how: "", note: ""),
      FollowUp(kind: .holdLifted, on: try day("2026-10-25"), how: "", note: ""),
    ]
    #expect(
      LegDue(of: request.legs[0], in: request, district: district)?.due == before.adding(days: 15))
  }

  @Test("A refusal without a law ends nothing: it is contested, and the requester is told so")
  func withoutLaw() throws {
    var request = try DeletionCases.answered([.sent, .confirmed, .confirmed])
    request = try RecordRefusal(
      contractor: DeletionCases.acme, on: day("2026-10-20"), exception: nil, citation: "",
      answer: "We keep what we need."
    ).decide(on: request, in: circumstances).record
    #expect(request.legs[0].state == .refusedWithoutLaw && request.outcome == .unresolved)
    #expect(sentences(request).contains { $0.hasPrefix("Contest it with") })
    #expect(
      request.reasons(in: district).contains { $0.contains("refused and named no law") })
    let contested = try ContestAnswer(
      contractor: DeletionCases.acme, kind: .counselTold, on: day("2026-10-22"), how: "call",
      note: ""
    ).decide(on: request, in: circumstances).record
    #expect(!sentences(contested).contains { $0.hasPrefix("Contest it with") })
    #expect(contested.legs[0].followUps.last?.note.contains("We keep what we need") == true)
    let told = try TellOutcome(
      close: DeletionClose(.answered, on: day("2026-10-25"), how: "letter")
    ).decide(on: contested, in: circumstances)
    #expect(told.sentence.contains(DeletionOutcome.unresolved.label))
    let again = try ContestAnswer(
      contractor: DeletionCases.acme, kind: .askedAgain, on: day("2026-10-22"), how: "letter",
      note: ""
    ).decide(on: request, in: circumstances).record
    #expect(again.legs[0].state == .sent && again.legs[0].timesAsked == 2)
    #expect(again.legs[0].followUps.last?.note.contains("We keep what we need") == true)
  }

  @Test("Silence is an outcome only after a follow-up, and a part says what is left")
  func silenceAndPart() throws {
    let request = try DeletionCases.answered([.sent, .confirmed, .confirmed])
    let silent = RecordSilence(contractor: DeletionCases.acme, on: try day("2026-11-20"))
    #expect(
      try Bench.refusal { try silent.decide(on: request, in: circumstances) }?.reason
        == .legNotReady)
    let reminded = try FollowUpWithContractor(
      contractor: DeletionCases.acme, on: day("2026-11-10"), how: "call", note: ""
    ).decide(on: request, in: circumstances).record
    #expect(try silent.decide(on: reminded, in: circumstances).record.legs[0].state == .silent)
    let part = try RecordPartlyDeleted(
      contractor: DeletionCases.acme, on: day("2026-10-20"), left: "Voice recordings",
      answer: "No reason given."
    ).decide(on: request, in: circumstances).record
    #expect(part.legs[0].remains == "Voice recordings")
    #expect(part.reasons(in: district).contains { $0.contains("left: Voice recordings") })
    #expect(part.status == .toBeAnswered)
  }

  @Test("Any restored data lets ask again only where a contract goes that far")
  func restored() throws {
    let bristol = try Bench.district("bristol")
    var request = try DeletionCases.answered([.keptInCopy, .confirmed, .confirmed])
    func asks(_ district: District) -> [String] {
      request.docketItems(in: district).map(\.sentence).filter { $0.hasPrefix("Ask again if") }
    }
    #expect(asks(bristol).first?.hasSuffix("accessible data") == true)
    request.legs[0].underContract = true
    #expect(asks(bristol).first?.hasSuffix("any data") == true)
    #expect(asks(try Bench.district("trumbull")).first?.hasSuffix("accessible data") == true)
  }

  @Test("Nothing is asked for again while a safeguard, a hold or a pause stands in the way")
  func askedAgainOnlyWhereItMayBeSent() throws {
    let again = ContestAnswer(
      contractor: DeletionCases.acme, kind: .askedAgain, on: try day("2026-10-26"), how: "letter")
    var request = try DeletionCases.answered([.silent, .confirmed, .confirmed])
    request.safeguards = try DeletionCases.safeguards(false, true)
    func reason() throws -> RefusalReason? {
      try Bench.refusal { try again.decide(on: request, in: circumstances) }?.reason
    }
    #expect(try reason() == .accessRequestOpen)
    var counsel = again
    counsel.kind = .counselTold
    _ = try counsel.decide(on: request, in: circumstances)
    request.safeguards = try DeletionCases.safeguards(false, false)
    request.legs[0].add(FollowUp(kind: .hold, on: try day("2026-10-21"), how: "", note: "court"))
    #expect(try reason() == .legNotReady)
    request.legs[0].followUps = []
    request.pauses = [Pause(from: try day("2026-10-22"), reason: "court")]
    #expect(try reason() == .paused)
    request.pauses = []
    #expect(try reason() == nil)
  }

  @Test("A contractor that holds a restored copy is not asked before the hold is lifted")
  func notSentWhileHeld() throws {
    var request = try DeletionCases.answered([.keptInCopy, .confirmed, .confirmed])
    request.legs[0].add(FollowUp(kind: .hold, on: try day("2026-10-21"), how: "", note: "court"))
    request = try RecordCopyRestored(contractor: DeletionCases.acme, on: day("2026-10-22"))
      .decide(on: request, in: circumstances).record
    let send = SendToContractor(contractor: DeletionCases.acme, on: try day("2026-10-23"))
    #expect(
      try Bench.refusal { try send.decide(on: request, in: circumstances) }?.reason == .legNotReady)
    request = try LiftHold(contractor: DeletionCases.acme, on: day("2026-10-23"))
      .decide(on: request, in: circumstances).record
    #expect(try send.decide(on: request, in: circumstances).record.legs[0].timesAsked == 2)
  }

  @Test(
    "The docket asks to settle what a contractor holds for, and the request stays open until then")
  func openWhileHeld() throws {
    let settle = "Meet the request to see the records, then answer again"
    var request = try DeletionCases.answered([.partlyDeleted, .confirmed, .confirmed])
    #expect(!sentences(request).contains(settle))
    request.safeguards = try DeletionCases.safeguards(false, true)
    #expect(sentences(request).contains(settle))
    let tell = TellOutcome(
      close: DeletionClose(.answered, on: try day("2026-10-30"), how: "letter"))
    func refused() throws -> RefusalReason? {
      try Bench.refusal { try tell.decide(on: request, in: circumstances) }?.reason
    }
    #expect(try refused() == .legsOpen)
    request.legs[0].add(FollowUp(kind: .hold, on: try day("2026-10-21"), how: "", note: "asked"))
    #expect(sentences(request).contains(settle))
    request.safeguards = try DeletionCases.safeguards(false, false)
    #expect(try refused() == .legsOpen)
    request.legs[0].add(FollowUp(kind: .holdLifted, on: try day("2026-10-25"), how: "", note: ""))
    #expect(try refused() == nil)
  }

  @Test("No hold is left to lift at a contractor that has deleted all the same")
  func deletedWhileHeld() throws {
    var request = try DeletionCases.sent()
    request.legs[0].add(FollowUp(kind: .hold, on: try day("2026-10-10"), how: "", note: "asked"))
    request = try ConfirmDeletion(contractor: DeletionCases.acme, on: day("2026-10-12"))
      .decide(on: request, in: circumstances).record
    #expect(!request.legs[0].isHeld)
    #expect(!sentences(request).contains { $0.hasPrefix("Lift the hold") })
  }

  @Test("A second hold begins no earlier than the first was lifted")
  func secondHold() throws {
    var request = try DeletionCases.sent()
    request.legs[0].followUps = [
      FollowUp(kind: .hold, on: try day("2026-10-10"), how: "", note: "asked"),
      FollowUp(kind: .holdLifted, on: try day("2026-10-20"), how: "", note: ""),
    ]
    func hold(_ text: String) throws -> Refusal? {
      let hold = TellToHold(contractor: DeletionCases.acme, on: try day(text), why: "asked again")
      return try Bench.refusal { try hold.decide(on: request, in: circumstances) }
    }
    #expect(try hold("2026-10-19")?.reason == .dateOutOfOrder)
    #expect(try hold("2026-10-20") == nil)
  }

  @Test("Whether a contract was in force is taken when a contractor is named and when it is asked")
  func underContract() throws {
    let covered = try Bench.circumstances(SmallCasebook(days: [1: 14, 4: 14]))
    let send = SendToContractor(contractor: DeletionCases.acme, on: try day("2026-10-05"))
    let ready = try DeletionCases.ready()
    #expect(try send.decide(on: ready, in: covered).record.legs[0].underContract)
    #expect(try !send.decide(on: ready, in: circumstances).record.legs[0].underContract)
    let added = try AddLeg(contractor: DeletionCases.hooli).decide(on: ready, in: covered).record
    #expect(added.legs[3].underContract)
  }

  @Test("A part that is kept under a named law is an exception, and nothing to contest")
  func partUnderLaw() throws {
    let request = try DeletionCases.answered([.sent, .refused, .refused])
    var act = RecordPartlyDeleted(
      contractor: DeletionCases.acme, on: try day("2026-10-20"), left: "Invoices.",
      exception: .retentionRequired, answer: "Tax law.")
    func refusal() throws -> Refusal? {
      try Bench.refusal { try act.decide(on: request, in: circumstances) }
    }
    #expect(try refusal()?.reason == .citationMissing)
    act.citation = "26 USC 6001"
    let kept = try act.decide(on: request, in: circumstances).record
    #expect(kept.outcome == .deletedInPart && !kept.legs[0].isContestable)
    #expect(!kept.legs[0].stillHolds && kept.legs[0].nextAct == nil)
    #expect(!sentences(kept).contains { $0.hasPrefix("Contest it") })
    #expect(kept.reasons(in: district).contains { $0.contains("Invoices, because the law") })
  }

  @Test("A law that was typed is never recorded as none")
  func lawWithoutException() throws {
    let refuse = RecordRefusal(
      contractor: DeletionCases.acme, on: try day("2026-10-20"), citation: "26 USC 6001")
    let refusal = try Bench.refusal {
      try refuse.decide(on: try DeletionCases.sent(), in: circumstances)
    }
    #expect(refusal?.reason == .notAnswered && refusal?.field == "exception")
  }

  @Test("A hold is to be lifted at a contractor that refused under a law in the meantime, too")
  func refusedWhileHeld() throws {
    var request = try DeletionCases.answered([.sent, .confirmed, .confirmed])
    request.safeguards = try DeletionCases.safeguards(false, true)
    request.legs[0].add(FollowUp(kind: .hold, on: try day("2026-10-19"), how: "", note: "asked"))
    request = try RecordRefusal(
      contractor: DeletionCases.acme, on: day("2026-10-20"), exception: .retentionRequired,
      citation: "26 USC 6001"
    ).decide(on: request, in: circumstances).record
    #expect(request.status == .waiting)
    #expect(sentences(request).contains("Meet the request to see the records, then answer again"))
    request.safeguards = try DeletionCases.safeguards(false, false)
    #expect(sentences(request).contains { $0.hasPrefix("Lift the hold") })
  }

  @Test("What was left is left no more once everything is deleted, nor is the exception claimed")
  func nothingLeft() throws {
    var request = try DeletionCases.answered([.sent, .confirmed, .confirmed])
    request = try RecordPartlyDeleted(
      contractor: DeletionCases.acme, on: day("2026-10-20"), left: "Invoices.", answer: "Later."
    ).decide(on: request, in: circumstances).record
    request = try ConfirmDeletion(contractor: DeletionCases.acme, on: day("2026-10-25"))
      .decide(on: request, in: circumstances).record
    #expect(request.legs[0].remains.isEmpty && request.outcome == .deleted)
  }

  @Test("Silence needs a follow-up of its own once the contractor was asked again")
  func silentAgain() throws {
    var request = try DeletionCases.answered([.silent, .confirmed, .confirmed])
    request.legs[0].add(FollowUp(kind: .reminder, on: try day("2026-10-22"), how: "", note: ""))
    request = try ContestAnswer(
      contractor: DeletionCases.acme, kind: .askedAgain, on: day("2026-10-22"), how: "letter"
    ).decide(on: request, in: circumstances).record
    #expect(request.legs[0].reminders.isEmpty)
    let silence = RecordSilence(contractor: DeletionCases.acme, on: try day("2026-10-30"))
    #expect(
      try Bench.refusal { try silence.decide(on: request, in: circumstances) }?.reason
        == .legNotReady)
  }

  @Test("A law that the contractor names can be disputed, and the page says what was done")
  func disputedLaw() throws {
    var request = try DeletionCases.answered([.sent, .confirmed, .confirmed])
    request = try RecordRefusal(
      contractor: DeletionCases.acme, on: day("2026-10-20"), exception: .retentionRequired,
      citation: "our terms of service"
    ).decide(on: request, in: circumstances).record
    #expect(!sentences(request).contains { $0.hasPrefix("Contest it") })
    request = try ContestAnswer(
      contractor: DeletionCases.acme, kind: .counselTold, on: day("2026-10-22"), how: "mail"
    ).decide(on: request, in: circumstances).record
    #expect(
      request.reasons(in: district).contains { $0.hasSuffix("Counsel told on Thu Oct 22, 2026.") })
  }

  @Test("No answer is silence only once the time to answer has passed")
  func silentTooEarly() throws {
    var request = try DeletionCases.sent()
    let due = try #require(LegDue(of: request.legs[0], in: request, district: district)).due
    request.legs[0].add(
      FollowUp(kind: .reminder, on: due.adding(days: -5), how: "letter", note: ""))
    func refusal(_ on: CivilDate) throws -> RefusalReason? {
      try Bench.refusal {
        try RecordSilence(contractor: DeletionCases.acme, on: on)
          .decide(on: request, in: circumstances)
      }?.reason
    }
    #expect(try refusal(due.adding(days: -1)) == .legNotReady)
    #expect(try refusal(due) == nil)
  }

  @Test("The reason for a yes does not stand by the no that takes its place")
  func reasonOfTheOtherAnswer() throws {
    var request = try DeletionCases.sent()
    request.safeguards = Safeguards(
      onlyCopy: false, onlyCopyRemark: "On our server.", accessRequestOpen: true,
      accessRemark: "A parent asked.", on: try day("2026-10-05"))
    var act = AnswerSafeguards()
    act.prefill(from: request, in: circumstances)
    act.answers.accessRequestOpen = false
    let answered = try act.decide(on: request, in: circumstances).record.safeguards
    #expect(answered?.accessRemark == "" && answered?.onlyCopyRemark == "On our server.")
  }
}
