struct DecideHearing: RequestAct {
  static let about = ActAbout(
    "decide-hearing", "Record the hearing's decision",
    "Records the written decision with its reasons; where it goes against the requester, that person "
      + "may place a statement with the record.")
  static let fields: [Field<Self>] = [
    Field("on", "Decided on", \.on, .day, citation: .correctionHearing),
    Field("upholds", "For the requester", \.upholds, .yesNo, required: true),
    Field(
      "reasons", "Reasons", \.reasons, .longText, required: true,
      hint: "As the decision gives them."),
    Field("file", "Decision", \.file, .file, hint: "The written decision; it is copied."),
  ]

  var on = CivilDate.first
  var upholds: Bool?
  var reasons = ""
  var file = ""

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.isNo(.correction) ?? request.withoutHearing ?? uncalled(request)
  }

  private static func uncalled(_ request: RecordRequest) -> Refusal? {
    guard request.hearing?.noticeOn == nil else { return nil }
    return Refusal(
      .notAnswered, "No notice of the hearing is on record.",
      citation: Citation.correctionHearing.text,
      remedy: "Record that with “\(CallHearing.about.title)” first.")
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    let upholds = try needed(\.upholds)
    try require(
      \.on, "The decision", after: [(request.hearing?.heldOn, "the hearing was held")],
      in: circumstances)
    var changed = request
    changed.hearing?.decidedOn = on
    changed.hearing?.upholds = upholds
    changed.hearing?.reasons = reasons
    if !file.isEmpty {
      changed.attachments.append(
        Attachment(reading: file, role: "decision of the hearing", on: circumstances.today))
    }
    return request.decision(
      changed,
      upholds
        ? "\(request.reference): the hearing was decided for the requester; amend the record and tell "
          + "the requester in writing."
        : "\(request.reference): the hearing was decided against the requester, who may place a "
          + "statement with the record.",
      details(\.on, \.upholds))
  }
}
