struct GrantRequest: RequestAct {
  static let about = ActAbout(
    "grant", "Grant the request",
    "Records that the requester was told yes; what is given is recorded when it is given.")
  static let fields: [Field<Self>] = [
    Field("on", "Told on", \.answer.on, .day),
    Field(
      "how", "How", \.answer.how, .longText, required: true, hint: "How the requester was told."),
  ]

  var answer = RequestAnswer(outcome: .granted, on: .first, how: "")

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    GrantInPart.obstacle(on: request, in: circumstances) ?? request.optedOut
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.answer.on, "The answer", after: request.beforeAnswer, in: circumstances)
    return request.answered(answer, details(\.answer.on), in: circumstances)
  }
}
