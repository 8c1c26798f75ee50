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
    GrantInPart.obstacle(on: request, in: circumstances) ?? optedOut(request)
  }

  private static func optedOut(_ request: RecordRequest) -> Refusal? {
    guard let directory = request.directory, directory.leftOut > 0 else { return nil }
    return Refusal(
      .optedOut,
      "\(directory.leftOut.counted("student")) opted out by the list of \(directory.optOutsOn.long).",
      citation: Citation.optOut.text,
      remedy: "Grant it in part, and leave them out.")
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.answer.on, "The answer", after: request.beforeAnswer, in: circumstances)
    return request.answered(answer, details(\.answer.on), in: circumstances)
  }
}
