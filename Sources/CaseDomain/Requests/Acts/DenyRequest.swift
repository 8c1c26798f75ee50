struct DenyRequest: RequestAct {
  static let about = ActAbout(
    "deny", "Deny the request",
    "Records that the requester was told no: of directory information in writing with the exemption "
      + "relied on, of a correction with the right to a hearing.")
  static let fields: [Field<Self>] =
    [
      Field("on", "Told on", \.answer.on, .day),
      Field(
        "how", "How", \.answer.how, .longText, required: true, hint: "How the requester was told."),
      Field("reason", "Why", \.answer.reason, .longText, required: true),
      Field(
        "ground", "By which law", \.answer.ground, .text,
        hint: "The exemption relied on, or the policy; needed for directory information.",
        citation: .recordsDenial),
    ] + ToldOfRights.fields.map { $0.within(\Self.rights) }

  var answer = RequestAnswer(outcome: .denied, on: .first, how: "")
  var rights = ToldOfRights()

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.undecided ?? request.paused ?? request.answered
      ?? request.unchecked ?? request.unweighed
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try rights.check(on: request, ground: answer.ground)
    try require(
      \.answer.on, "The answer", after: request.beforeAnswer, in: circumstances)
    return request.answered(answer, details(\.answer.on), in: circumstances)
  }
}
