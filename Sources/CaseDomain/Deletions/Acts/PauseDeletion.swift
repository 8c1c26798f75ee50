struct PauseDeletion: DeletionAct {
  static let about = ActAbout(
    "pause", "Pause the request",
    "Lets the request rest; its days are added to what contractors have left.")
  static let fields: [Field<Self>] = [
    Field("from", "From", \.pause.from, .day),
    Field("reason", "Reason", \.pause.reason, .longText, required: true, hint: "Why it rests."),
  ]

  var pause = Pause(from: .first, reason: "")

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.paused
  }

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
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
