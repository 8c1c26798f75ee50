struct AcknowledgeRequest: RequestAct {
  static let about = ActAbout(
    "acknowledge", "Acknowledge the request",
    "Records that the requester was told that the request came; no law asks for it.")
  static let fields: [Field<Self>] = [
    Field("on", "Told on", \.on, .day)
  ]

  var on = CivilDate.first

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.answered
      ?? request.acknowledgedOn.map {
        Refusal(
          .alreadyDone, "The request was acknowledged on \($0.long).",
          remedy: "Leave it as it is, or undo that.")
      }
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "The acknowledgment", after: [request.coming], in: circumstances)
    var changed = request
    changed.acknowledgedOn = on
    return request.decision(
      changed, "\(request.reference) acknowledged on \(on.long).", details(\.on))
  }
}
