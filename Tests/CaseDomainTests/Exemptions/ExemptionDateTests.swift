import Testing

@testable import CaseDomain

/// Dates that cannot be right are refused at the field that holds them.
@Suite struct ExemptionDateTests {
  @Test func nothingThatHasHappenedIsDatedAfterToday() throws {
    let circumstances = try Bench.circumstances()
    var record = try ExemptionCases.complete()
    record.firstUse = FirstUse(on: record.drawnUpOn)
    record.evidenceRequests = [
      EvidenceRequest(receivedOn: try Bench.day("2026-10-01"), from: "Bea")
    ]
    let tomorrow = circumstances.today.adding(days: 1)
    let undated: Set = ["open", "change", "attach", "note"]
    for act in try ExemptionCases.acts(on: tomorrow) {
      let verb = type(of: act).about.verb
      guard !undated.contains(verb) else { continue }
      let refusal = try #require(
        try Bench.refusal { try act.decide(on: record, in: circumstances) })
      #expect(refusal.reason == .dateInFuture, "\(verb)")
      try expectField(of: refusal, verb)
    }
  }

  @Test func whatFollowsFromTheAgreementIsNotDatedBeforeIt() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete()
    let before = record.drawnUpOn.adding(days: -1)
    let bound: Set = ["sign", "withdraw", "end", "review"]
    for act in try ExemptionCases.acts(on: before) {
      let verb = type(of: act).about.verb
      guard bound.contains(verb) else { continue }
      let refusal = try #require(
        try Bench.refusal { try act.decide(on: record, in: circumstances) })
      #expect(refusal.reason == .dateOutOfOrder, "\(verb)")
      try expectField(of: refusal, verb)
    }
  }

  @Test func anAgreementIsDrawnUpBeforeItIsSignedAndNotAfterToday() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete()
    var entry = ExemptionEntry(
      students: [record.student], product: CaseReference(.product, 1), plan: .iep,
      uniqueAndNecessary: "a", unableToComply: "b", drawnUpOn: try Bench.day("2026-09-11"))
    func refusal() throws -> Refusal? {
      try Bench.refusal {
        try ChangeExemption(entry: entry).decide(on: record, in: circumstances)
      }
    }
    #expect(try refusal()?.reason == .dateOutOfOrder)
    #expect(try refusal()?.field == "drawn-up")
    entry.drawnUpOn = try Bench.day("2026-09-10")
    #expect(try refusal() == nil)
    entry.drawnUpOn = circumstances.today.adding(days: 1)
    #expect(try refusal()?.reason == .dateInFuture)
    let opening = try Bench.refusal {
      try OpenExemption(entry: entry).decide(on: nil, in: circumstances)
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
        try HandOverEvidence(request: request, on: day, what: "copies")
          .decide(on: record, in: circumstances)
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
      try ReviewExemption(on: try Bench.day(day), next: try next.map { try Bench.day($0) })
        .decide(on: record, in: circumstances)
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
    let act = try #require(Acts.named("exemption.\(verb)"))
    let field = try #require(refusal.field)
    #expect(act.field(field) != nil, "\(verb): \(field)")
  }
}
