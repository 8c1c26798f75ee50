struct TellOutcome: DeletionAct {
  static let about = ActAbout(
    "answer", "Tell the requester the outcome",
    "Records that the requester was told, and closes the request; a watch stays open.")
  static let fields: [Field<Self>] = [
    Field("on", "Told on", \.close.on, .day),
    Field(
      "how", "How", \.close.how, .longText, required: true,
      hint: "How the requester was told, and what."),
  ]

  var close = DeletionClose(.answered, on: .first, how: "")

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.paused ?? request.unchecked
      ?? unanswered(request) ?? held(request)
  }

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    let answers = request.rightCheck?.holds == true ? request.legs.compactMap(\.answeredOn) : []
    try require(
      \.close.on, "The answer",
      after: [
        request.coming, (request.rightCheck?.on, "the right was checked"),
        (answers.max(), "the last contractor answered"),
      ], in: circumstances)
    var changed = request
    changed.close = close
    let watched = changed.watchedLegs.names
    return Decision(
      changed,
      "\(request.reference) answered on \(close.on.long): \(request.outcome.label)."
        + (watched.isEmpty ? "" : " The watch on \(watched) stays open."),
      details(\.close.on) + [JournalDetail("outcome", request.outcome.rawValue)])
  }

  private static func unanswered(_ request: DeletionRequest) -> Refusal? {
    let open = request.legs.filter { !$0.state.isAnswered }
    guard request.rightCheck?.holds != false, !open.isEmpty else { return nil }
    return Refusal(
      .legsOpen, "\(open.names) \(open.count == 1 ? "has" : "have") yet to answer.",
      remedy: "Record what each contractor answered first, or record that the requester withdrew.")
  }

  /// A closed request would leave nobody to lift a hold, or to tell a contractor of it.
  private static func held(_ request: DeletionRequest) -> Refusal? {
    let held = request.legsToBeSettled
    guard request.rightCheck?.holds != false, !held.isEmpty else { return nil }
    return Refusal(
      .legsOpen, "\(held.names) must not delete what is left there for the time being.",
      citation: "\(Citation.recordsKept.text); \(Citation.accessFirst.text)",
      remedy: "Once nothing stands in the way, answer “safeguard” again and lift every hold; then "
        + "tell the requester.")
  }
}
