struct ExtendRequest: RequestAct {
  static let about = ActAbout(
    "extend", "Give more time",
    "Sets a later day for an answer where the law counts no days. The day is the district's own.")
  static let fields: [Field<Self>] = [
    Field(
      "until", "Until", \.until, .date, required: true, hint: "The last day of the longer time."),
    Field(
      "reason", "Reason", \.reason, .longText, required: true,
      hint: "Why more time is reasonable."),
    Field("on", "Given on", \.on, .day),
  ]

  var until: CivilDate?
  var reason = ""
  var on = CivilDate.first

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.paused ?? request.timedByLaw ?? request.answered
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    let until = try needed(\.until)
    let field = Self.id(of: \.until)
    try require(\.on, "The extension", after: [request.coming], in: circumstances)
    try circumstances.require(end: until, notBefore: on, field: field)
    if let due = request.due(in: circumstances.district)?.due, until <= due {
      throw Refusal(
        .dateOutOfOrder, "\(until.long) is no more time: it is due \(due.long) already.",
        remedy: "Type a later day.", field: field)
    }
    var changed = request
    changed.extensions.append(Extension(on: on, until: until, reason: reason))
    changed.extensions.sort { $0.on < $1.on }
    return request.decision(
      changed,
      "\(request.reference) is to be answered by \(until.long), a day the district sets.",
      details(\.on, \.until))
  }
}
