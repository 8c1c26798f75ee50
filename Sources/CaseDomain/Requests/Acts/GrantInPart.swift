struct GrantInPart: RequestAct {
  static let about = ActAbout(
    "grant-in-part", "Grant the request in part",
    "Records that the requester was told what is given, what is held back, by which law, and what can be "
      + "done about that.")
  static let fields: [Field<Self>] =
    [
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
    ] + ToldOfRights.fields.map { $0.within(\Self.rights) }

  var answer = RequestAnswer(outcome: .grantedInPart, on: .first, how: "")
  var rights = ToldOfRights()

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.notGrantable(in: circumstances.district) ?? optedOut(request)
  }

  /// Of one child's information nothing is left to give once that child opted out.
  private static func optedOut(_ request: RecordRequest) -> Refusal? {
    guard request.student != nil, let refusal = request.optedOut else { return nil }
    return Refusal(
      .optedOut, refusal.sentence, citation: Citation.optOut.text,
      remedy: "Deny the request with “\(DenyRequest.about.title)”; or weigh it again.")
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try rights.check(on: request, ground: answer.ground)
    try require(
      \.answer.on, "The answer", after: request.beforeAnswer, in: circumstances)
    return request.answered(answer, details(\.answer.on), in: circumstances)
  }
}
