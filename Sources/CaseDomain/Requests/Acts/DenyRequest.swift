struct DenyRequest: RequestAct {
  static let about = ActAbout(
    "deny", "Deny the request",
    "Records that the requester was told no: of directory information in writing with the exemption "
      + "relied on, of a correction with the right to a hearing.")
  static let fields: [Field<Self>] = [
    Field("on", "Told on", \.answer.on, .day),
    Field(
      "how", "How", \.answer.how, .longText, required: true, hint: "How the requester was told."),
    Field("reason", "Why", \.answer.reason, .longText, required: true),
    Field(
      "ground", "By which law", \.answer.ground, .text,
      hint: "The exemption relied on, or the policy; needed for directory information.",
      citation: .recordsDenial),
    Field(
      "written", "In writing", \.isWritten, .yesNo,
      hint: "A denial of public records is given in writing.", citation: .recordsDenial),
    Field(
      "hearing-right", "Told of the hearing", \.toldOfHearing, .yesNo,
      hint: "Whether the requester was told of the right to a hearing on a correction.",
      citation: .recordCorrection),
  ]

  var answer = RequestAnswer(outcome: .denied, on: .first, how: "")
  var isWritten: Bool?
  var toldOfHearing: Bool?

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.undecided ?? request.paused ?? request.answered
      ?? request.unchecked ?? request.unweighed
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    if request.kind == .directory {
      guard !answer.ground.isEmpty else {
        throw Refusal(
          .citationMissing, "The denial names no exemption, and no policy, that it relies on.",
          citation: Citation.recordsDenial.text, remedy: "Name it, as § 1-210(b)(11).",
          field: Self.id(of: \.answer.ground))
      }
      guard isWritten == true else {
        throw Refusal(
          .notAnswered, "A denial of public records is given in writing.",
          citation: Citation.recordsDenial.text,
          remedy: "Give it in writing, then say yes.", field: Self.id(of: \.isWritten))
      }
    }
    // Whoever has no right to ask has none to a hearing either.
    if request.kind == .correction, request.check?.holds == true, toldOfHearing != true {
      throw Refusal(
        .notAnswered, "Whoever is refused a correction is told of the right to a hearing.",
        citation: Citation.recordCorrection.text,
        remedy: "Tell the requester, then say yes.", field: Self.id(of: \.toldOfHearing))
    }
    try require(
      \.answer.on, "The answer", after: request.beforeAnswer, in: circumstances)
    return request.answered(answer, details(\.answer.on), in: circumstances)
  }
}
