struct ResumeRequest: RequestAct {
  static let about = ActAbout(
    "resume", "Let the request go on",
    "Ends the pause; the district's own day moves by its days.")
  static let fields: [Field<Self>] = [Field("on", "Goes on from", \.on, .day)]

  var on = CivilDate.first

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    if let closed = request.closed { return closed }
    guard request.openPause == nil else { return nil }
    return Refusal(
      .notPaused, "The request is not paused.", remedy: "There is nothing to resume.")
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "The end of the pause", in: circumstances)
    try circumstances.require(
      end: on, notBefore: request.openPause?.from, field: Self.id(of: \.on))
    var changed = request
    changed.pauses[request.pauses.count - 1].until = on
    return request.decision(
      changed, "\(request.reference) goes on from \(on.long).", details(\.on))
  }
}
