struct AskHearing: RequestAct {
  static let about = ActAbout(
    "ask-hearing", "Record that a hearing is asked for",
    "The requester asks for a hearing on the correction that was refused; a request that was closed is "
      + "open again then.")
  static let fields: [Field<Self>] = [
    Field("on", "Asked for on", \.on, .day, citation: .correctionHearing)
  ]

  var on = CivilDate.first

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    if let refusal = request.isNo(.correction) ?? request.withdrawn { return refusal }
    // One that was given up with the close can be asked for again.
    if let hearing = request.hearing, request.close == nil || hearing.decidedOn != nil {
      return Refusal(
        .alreadyDone, "A hearing was asked for on \(hearing.askedOn.long).",
        remedy: "Go on with that one.")
    }
    guard request.answer == nil || request.answer?.outcome == .granted else {
      return request.withoutRight
    }
    return Refusal(
      .notAnswered, "No correction was refused, so there is nothing to hear.",
      citation: Citation.correctionHearing.text, remedy: "Record the denial first.")
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.on, "The asking", after: [(request.answer?.on, "the correction was refused")],
      in: circumstances)
    var changed = request
    if let close = request.close {
      changed.close = nil
      let how = [request.undone?.label ?? "", close.how].filter { !$0.isEmpty }
      changed.keepAsNote(
        "Closed before, on \(close.on.long)"
          + (how.isEmpty ? "." : ": " + how.joined(separator: "; ")), in: circumstances)
    }
    if let earlier = request.hearing {
      changed.keepAsNote("Hearing given up: \(earlier.words)", in: circumstances)
    }
    changed.hearing = CorrectionHearing(askedOn: on)
    return request.decision(
      changed,
      "\(request.reference): a hearing was asked for on \(on.long)"
        + (request.close == nil ? "." : ", and the request is open again."), details(\.on))
  }
}
