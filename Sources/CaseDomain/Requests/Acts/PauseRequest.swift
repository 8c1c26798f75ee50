struct PauseRequest: RequestAct {
  static let about = ActAbout(
    "pause", "Pause the request",
    "Lets a request rest for a reason where the law counts no days; the district's own day moves.")
  static let fields: [Field<Self>] = [
    Field("from", "From", \.pause.from, .day),
    Field("reason", "Reason", \.pause.reason, .longText, required: true, hint: "Why it rests."),
  ]

  var pause = Pause(from: .first, reason: "")

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.paused ?? request.timedByLaw ?? request.answered
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.pause.from, "The pause",
      after: [request.coming, (request.pauses.last?.until, "the last pause ended")],
      in: circumstances)
    var changed = request
    changed.pauses.append(pause)
    return request.decision(
      changed, "\(request.reference) paused from \(pause.from.long).", details(\.pause.from))
  }
}
