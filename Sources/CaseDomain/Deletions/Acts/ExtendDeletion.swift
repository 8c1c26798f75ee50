struct ExtendDeletion: DeletionAct {
  static let about = ActAbout(
    "extend", "Give more time",
    "Gives every contractor that has yet to answer until a later day. The day is the district's "
      + "own; the statute asks only that the time be reasonable.")
  static let fields: [Field<Self>] = [
    Field(
      "until", "Until", \.until, .date, required: true, hint: "The last day of the longer time.",
      citation: .deletion),
    Field(
      "reason", "Reason", \.reason, .longText, required: true,
      hint: "Why more time is reasonable."),
    Field("on", "Given on", \.on, .day),
  ]

  var until: CivilDate?
  var reason = ""
  var on = CivilDate.first

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.paused ?? LegStep.toBeAnswered.missing(in: request)
  }

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    let until = try needed(\.until)
    let field = Self.id(of: \.until)
    try require(\.on, "The extension", after: [request.coming], in: circumstances)
    try circumstances.require(end: until, notBefore: on, field: field)
    let latest = request.waitingLegs
      .compactMap { LegDue(of: $0, in: request, district: circumstances.district)?.due }.max()
    if let latest, until <= latest {
      throw Refusal(
        .dateOutOfOrder,
        "\(until.long) is no more time: an answer is expected by \(latest.long) already.",
        remedy: "Type a later day.", field: field)
    }
    var changed = request
    changed.extensions.append(Extension(on: on, until: until, reason: reason))
    changed.extensions.sort { $0.on < $1.on }
    return request.decision(
      changed,
      "\(request.reference): contractors have until \(until.long), a day the district sets.",
      details(\.on, \.until))
  }
}
