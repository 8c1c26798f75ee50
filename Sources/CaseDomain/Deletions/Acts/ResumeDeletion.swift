struct ResumeDeletion: DeletionAct {
  static let about = ActAbout(
    "resume", "Let the request go on",
    "Ends the pause; what contractors have left moves by its days.")
  static let fields: [Field<Self>] = [Field("on", "Goes on from", \.on, .day)]

  var on = CivilDate.first

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    if let closed = request.closed { return closed }
    guard request.openPause == nil else { return nil }
    return Refusal(
      .notPaused, "The request is not paused.", remedy: "There is nothing to resume.")
  }

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    let from = request.openPause?.from
    try require(\.on, "The end of the pause", in: circumstances)
    try circumstances.require(end: on, notBefore: from, field: Self.id(of: \.on))
    var changed = request
    changed.pauses[request.pauses.count - 1].until = on
    let days = from?.days(until: on) ?? 0
    return request.decision(
      changed,
      "\(request.reference) goes on from \(on.long); the dates of contractors that were asked "
        + "move by " + (days == 1 ? "1 day." : "\(days) days."), details(\.on))
  }
}
