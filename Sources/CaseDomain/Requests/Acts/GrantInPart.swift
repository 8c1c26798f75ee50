struct GrantInPart: RequestAct {
  static let about = ActAbout(
    "grant-in-part", "Grant the request in part",
    "Records that the requester was told what is given, what is held back, and by which law.")
  static let fields: [Field<Self>] = [
    Field("on", "Told on", \.answer.on, .day),
    Field(
      "how", "How", \.answer.how, .longText, required: true, hint: "How the requester was told."),
    Field(
      "withheld", "Held back", \.answer.withheld, .longText, required: true,
      hint: "What is not given, or seen and not copied, in general words."),
    Field(
      "ground", "By which law", \.answer.ground, .text, required: true,
      hint: "The exemption relied on: § 1-210(b)(11), § 10-154a, an opt-out, …",
      citation: .recordsDenial),
  ]

  var answer = RequestAnswer(outcome: .grantedInPart, on: .first, how: "")

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.undecided ?? request.paused ?? request.answered
      ?? request.unchecked ?? request.unweighed ?? request.withoutRight
      ?? request.againstPolicy(in: circumstances.district)
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.answer.on, "The answer", after: request.beforeAnswer, in: circumstances)
    return request.answered(answer, details(\.answer.on), in: circumstances)
  }
}
