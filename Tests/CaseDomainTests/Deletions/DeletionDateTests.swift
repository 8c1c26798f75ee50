import Testing

@testable import CaseDomain

/// Dates that cannot be right are refused; the time a contractor has is counted and explained.
@Suite struct DeletionDateTests {
  /// A state in which each dated act is allowed.
  private func record(for act: any Act<DeletionRequest>) throws -> DeletionRequest {
    switch act {
    case is SendToContractor, is CheckRight, is AnswerSafeguards, is PauseDeletion:
      try DeletionCases.ready()
    case is RecordCopyRestored, is RecordCopyDestroyed, is TellOutcome, is WithdrawDeletion:
      try DeletionCases.answered([.keptInCopy, .confirmed, .refused])
    case is RecordParentJoined:
      try #require(try DeletionCases.states().first { $0.name == "minor" }).record
    case is ResumeDeletion:
      try #require(try DeletionCases.states().first { $0.name == "paused" }).record
    case is ContestAnswer:
      try #require(try DeletionCases.states().first { $0.name == "silence" }).record
    case is RecordSilence:
      try #require(try DeletionCases.states().first { $0.name == "reminded" }).record
    case is LiftHold:
      try #require(try DeletionCases.states().first { $0.name == "to go on" }).record
    default: try DeletionCases.sent()
    }
  }

  /// The acts whose form asks for the day on which they happened.
  private func dated(on day: CivilDate) throws -> [any Act<DeletionRequest>] {
    let undated: [any Act.Type] = [
      OpenDeletion.self, ChangeDeletion.self, AddLeg.self, Attach<DeletionRequest>.self,
      AddNote<DeletionRequest>.self,
    ]
    return try DeletionCases.acts(on: day).filter { act in
      !undated.contains { $0 == type(of: act) }
    }
  }

  @Test func nothingThatHasHappenedIsDatedAfterToday() throws {
    let circumstances = try Bench.circumstances()
    let tomorrow = circumstances.today.adding(days: 1)
    for act in try dated(on: tomorrow) {
      let refusal = try #require(
        try Bench.refusal { try act.decide(on: try record(for: act), in: circumstances) },
        "\(act)")
      #expect(refusal.reason == .dateInFuture, "\(act)")
      try expectField(of: refusal, act)
    }
  }

  @Test func nothingIsDatedBeforeWhatItFollowsFrom() throws {
    let circumstances = try Bench.circumstances()
    let before = try Bench.day("2026-09-30")
    for act in try dated(on: before) {
      let refusal = try #require(
        try Bench.refusal { try act.decide(on: try record(for: act), in: circumstances) },
        "\(act)")
      #expect([.dateOutOfOrder, .endBeforeStart].contains(refusal.reason), "\(act)")
      try expectField(of: refusal, act)
    }
  }

  @Test func theRequestIsSentAfterTheRightWasChecked() throws {
    let circumstances = try Bench.circumstances()
    func send(_ day: String) throws -> RefusalReason? {
      try Bench.refusal {
        try SendToContractor(contractor: DeletionCases.acme, on: try Bench.day(day))
          .decide(on: try DeletionCases.ready(), in: circumstances)
      }?.reason
    }
    #expect(try send("2026-10-01") == .dateOutOfOrder)
    #expect(try send("2026-10-02") == nil)
  }

  private func item(_ request: DeletionRequest) throws -> DocketItem {
    try #require(
      request.docketItems(in: try Bench.district()).first { $0.waitingOn == "Acme" })
  }

  @Test func theTimeIsTheDistrictsUnlessTheContractNamesOne() throws {
    var request = try DeletionCases.sent()
    var item = try item(request)
    #expect(item.due == (try Bench.day("2026-11-04")))
    #expect(item.rule == .deletionTime && item.authority == .districtPractice)
    request.legs[0].contractDays = 10
    item = try self.item(request)
    #expect(item.due == (try Bench.day("2026-10-15")))
    #expect(item.authority == .contractTerm)
    let deadline = try #require(item.deadline(in: try Bench.district()))
    #expect(deadline.due == item.due && deadline.authority == .contractTerm)
  }

  @Test func sendingTakesTheTermOfTheContractOnFile() throws {
    let circumstances = try Bench.circumstances(SmallCasebook(days: [1: 10]))
    let decision = try SendToContractor(
      contractor: DeletionCases.acme, on: circumstances.today, how: "letter"
    ).decide(on: try DeletionCases.ready(), in: circumstances)
    #expect(decision.record.legs[0].contractDays == 10)
    #expect(decision.sentence.contains("Dec 1, 2026, the contract's own term"))
  }

  @Test func aPauseMovesTheDateByItsDaysAndSaysSo() throws {
    var request = try DeletionCases.sent()
    request.pauses = [Pause(from: try Bench.day("2026-10-10"), reason: "court")]
    #expect(try item(request).due == nil)
    #expect(try item(request).sentence.contains("rests with the pause"))
    request.pauses[0].until = try Bench.day("2026-10-22")
    #expect(try item(request).due == (try Bench.day("2026-11-16")))
    #expect(try item(request).sentence.contains("12 days added"))
    // A pause before the sending, or after the day was over, moves nothing.
    request.pauses = [
      Pause(
        from: try Bench.day("2026-10-01"), until: try Bench.day("2026-10-05"), reason: "early"),
      Pause(
        from: try Bench.day("2026-11-05"), until: try Bench.day("2026-11-10"), reason: "late"),
    ]
    #expect(try item(request).due == (try Bench.day("2026-11-04")))
  }

  @Test func moreTimeReachesEveryContractorThatHasYetToAnswer() throws {
    let circumstances = try Bench.circumstances()
    var request = try DeletionCases.sent()
    request.legs[0].contractDays = 60
    func extend(_ until: String) throws -> Decision<DeletionRequest> {
      try ExtendDeletion(
        until: try Bench.day(until), reason: "audit", on: circumstances.today
      ).decide(on: request, in: circumstances)
    }
    #expect(try Bench.refusal { try extend("2026-12-04") }?.reason == .dateOutOfOrder)
    #expect(try Bench.refusal { try extend("2026-11-20") }?.reason == .endBeforeStart)
    let extended = try extend("2026-12-05").record
    let items = extended.docketItems(in: circumstances.district)
    #expect(items.map(\.due) == Array(repeating: try Bench.day("2026-12-05"), count: 3))
    #expect(items.allSatisfy { $0.authority == .districtPractice })
    #expect(items.allSatisfy { $0.sentence.contains("more time given") })
    // A pause after it adds its days to the longer time.
    var rested = extended
    rested.pauses = [
      Pause(
        from: try Bench.day("2026-11-22"), until: try Bench.day("2026-11-24"), reason: "court")
    ]
    #expect(try item(rested).due == (try Bench.day("2026-12-07")))
    // A contractor asked anew long after it has its own time again.
    var anew = extended
    anew.legs[0].sentOn = try Bench.day("2027-01-10")
    #expect(try item(anew).due == (try Bench.day("2027-03-11")))
    #expect(try item(anew).authority == .contractTerm)
  }

  @Test func remindersAreCountedInTheSentence() throws {
    let circumstances = try Bench.circumstances()
    var request = try DeletionCases.sent()
    for (day, word) in [("2026-11-05", "1st"), ("2026-11-12", "2nd"), ("2026-11-19", "3rd")] {
      request =
        try FollowUpWithContractor(
          contractor: DeletionCases.acme, on: try Bench.day(day), how: "call"
        ).decide(on: request, in: circumstances).record
      #expect(try item(request).sentence == "Confirm the deletion; \(word) follow-up made")
    }
  }

  private func expectField(of refusal: Refusal, _ act: any Act<DeletionRequest>) throws {
    let field = try #require(refusal.field)
    #expect(ActKind(type(of: act)).field(field) != nil, "\(act): \(field)")
  }
}
