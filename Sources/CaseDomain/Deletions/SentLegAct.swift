/// An act on the leg of a contractor that has been asked.
protocol SentLegAct: LegAct {
  /// Changes the leg, and says how in words that end a sentence.
  func change(_ leg: inout Leg, in circumstances: Circumstances) throws -> String
  /// Changes what goes with it in the request, and says so for the journal.
  func finish(_ request: inout DeletionRequest, in circumstances: Circumstances) -> [JournalDetail]
}

extension SentLegAct {
  /// Most acts need a request that is open, whether or not it rests.
  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? step.missing(in: request)
  }

  /// Most acts change the leg alone.
  func finish(
    _ request: inout DeletionRequest, in circumstances: Circumstances
  ) -> [JournalDetail] { [] }

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    try changeLeg(of: request, in: circumstances)
  }

  /// Changes the contractor's leg on a day that follows from what came before it.
  func changeLeg(of request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    let index = try index(in: request)
    let leg = request.legs[index]
    try requireDay(
      after: [
        (leg.sentOn, "the contractor was asked"), (leg.answeredOn, "the contractor answered"),
      ], in: circumstances)
    var changed = request
    let done = try change(&changed.legs[index], in: circumstances)
    let more = finish(&changed, in: circumstances)
    return request.decision(
      changed, "\(request.reference), \(leg.contractor.name): \(done).", legDetails + more)
  }
}
