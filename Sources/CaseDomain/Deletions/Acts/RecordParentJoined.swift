struct RecordParentJoined: ActOnOpenDeletion {
  static let about = ActAbout(
    "join", "Record that a parent joins",
    "A parent or guardian stands behind the request that a minor student made alone.")
  static let fields: [Field<Self>] = [
    Field(
      "who", "Who joins", \.joined.who, .text, required: true,
      hint: "Kept with the case, hidden until asked for, and out of the journal."),
    Field("on", "Joined on", \.joined.on, .day),
  ]

  var joined = ParentJoined(on: .first, who: "")

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? notMinor(request)
  }

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    try require(\.joined.on, "The joining", after: [request.coming], in: circumstances)
    var changed = request
    changed.parentJoined = joined
    return request.decision(
      changed, "\(request.reference): a parent joined the student's request on \(joined.on.long).",
      details(\.joined.on))
  }

  private static func notMinor(_ request: DeletionRequest) -> Refusal? {
    guard request.requester != .minorStudent else { return nil }
    return Refusal(
      .noMinorAsks, "The \(request.requester.label) asks, and needs no parent to join.",
      citation: Citation.deletion.text,
      remedy:
        "Choose the minor student as the requester with “\(ChangeDeletion.about.title)” first.")
  }
}
