import CaseDomain
import Testing

/// Dates that cannot be right are refused at the field that holds them.
@Suite struct ExemptionDateTests {
  @Test func nothingThatHasHappenedIsDatedAfterToday() throws {
    let circumstances = try Bench.circumstances()
    var record = try ExemptionCases.complete()
    record.evidenceRequests = [
      EvidenceRequest(receivedOn: try Bench.day("2026-10-01"), from: "Bea")
    ]
    let tomorrow = circumstances.today.adding(days: 1)
    let undated: Set = ["open", "change", "attach", "note"]
    for command in try ExemptionCases.commands(on: tomorrow)
    where !undated.contains(command.verb) {
      let refusal = try #require(
        try Bench.refusal { try Exemption.decide(command, on: record, in: circumstances) })
      #expect(refusal.reason == .dateInFuture, "\(command.verb)")
      try expectField(of: refusal, command.verb)
    }
  }

  @Test func whatFollowsFromTheAgreementIsNotDatedBeforeIt() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete()
    let before = record.drawnUpOn.adding(days: -1)
    let bound: Set = ["sign", "withdraw", "end", "review"]
    for command in try ExemptionCases.commands(on: before) where bound.contains(command.verb) {
      let refusal = try #require(
        try Bench.refusal { try Exemption.decide(command, on: record, in: circumstances) })
      #expect(refusal.reason == .dateOutOfOrder, "\(command.verb)")
      try expectField(of: refusal, command.verb)
    }
  }

  @Test func anAgreementIsDrawnUpBeforeItIsSignedAndNotAfterToday() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete()
    var entry = ExemptionEntry(
      student: record.student, product: CaseReference(.product, 1), plan: .iep,
      uniqueAndNecessary: "a", unableToComply: "b", drawnUpOn: try Bench.day("2026-09-11"))
    func refusal() throws -> Refusal? {
      try Bench.refusal {
        try Exemption.decide(.change(record.reference, entry), on: record, in: circumstances)
      }
    }
    #expect(try refusal()?.reason == .dateOutOfOrder)
    #expect(try refusal()?.field == "drawn-up")
    entry.drawnUpOn = try Bench.day("2026-09-10")
    #expect(try refusal() == nil)
    entry.drawnUpOn = circumstances.today.adding(days: 1)
    #expect(try refusal()?.reason == .dateInFuture)
    let opening = try Bench.refusal {
      try Exemption.decide(.open(entry), on: nil, in: circumstances)
    }
    #expect(opening?.reason == .dateInFuture)
  }

  @Test func evidenceIsHandedOverAfterItWasAskedForAndOnce() throws {
    let circumstances = try Bench.circumstances()
    var record = try ExemptionCases.complete()
    let day = try Bench.day("2026-10-01")
    record.evidenceRequests = [EvidenceRequest(receivedOn: day, from: "Bea")]
    func handOver(_ request: Int, _ day: CivilDate) throws -> Refusal? {
      try Bench.refusal {
        try Exemption.decide(
          .handOverEvidence(record.reference, request: request, on: day, what: "copies"),
          on: record, in: circumstances)
      }
    }
    #expect(try handOver(1, day.adding(days: -1))?.reason == .dateOutOfOrder)
    #expect(try handOver(1, day) == nil)
    for request in [-1, 0, 2, 999] {
      #expect(try handOver(request, day)?.reason == .noSuchEntry)
      #expect(try handOver(request, day)?.field == "request")
    }
    record.evidenceRequests.append(
      EvidenceRequest(receivedOn: day, from: "Di", handedOverOn: day, handedOver: "copies"))
    #expect(try handOver(2, day)?.reason == .alreadyDone)
  }

  @Test func theNextReviewFollowsTheDistrictsPracticeUnlessADayIsGiven() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete()
    func review(_ day: String, _ next: String?) throws -> Decision<Exemption> {
      try Exemption.decide(
        .review(record.reference, on: try Bench.day(day), next: try next.map { try Bench.day($0) }),
        on: record, in: circumstances)
    }
    #expect(
      try review("2026-09-15", nil).record.reviewOn == (try Bench.day("2027-09-15")))
    #expect(
      try review("2026-09-15", "2027-01-20").record.reviewOn == (try Bench.day("2027-01-20")))
    let refusal = try Bench.refusal { try review("2026-09-15", "2026-09-15") }
    #expect(refusal?.reason == .dateOutOfOrder)
    #expect(refusal?.field == "next")
  }

  private func expectField(of refusal: Refusal, _ verb: String) throws {
    let act = try #require(Acts.act(ActID(.exemption, verb)))
    let field = try #require(refusal.field)
    #expect(act.field(field) != nil, "\(verb): \(field)")
  }
}
