/// Closes a request that was answered, and of which the rest depended on somebody who did nothing.
struct CloseUndone: RequestAct {
  static let about = ActAbout(
    "close-undone", "Close what stays undone",
    "Closes a request whose rest never came about: nobody came for what was granted or fetched the copy, "
      + "the school before never sent the records, the hearing was given up.")
  static let fields: [Field<Self>] = [
    Field(
      "reason", "Reason", \.reason, .choice(),
      hint: "What stays undone, which the request says from then on; blank for what is on record."),
    Field("on", "Closed on", \.close.on, .day),
    Field(
      "how", "How it is known", \.close.how, .longText, required: true,
      hint: "The reminders, the letter that came back, what the requester said."),
  ]

  var reason: RequestUndone?
  var close = RequestClose(kind: .done, on: .first, how: "")

  mutating func prefill(from request: RecordRequest, in circumstances: Circumstances) {
    reason = request.undone
  }

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    if let refusal = request.closed ?? request.paused { return refusal }
    guard request.undone == nil else { return nil }
    return Refusal(
      .stillOpen, "What is left of the request does not wait for somebody else alone.",
      citation: request.kind.citation.text,
      remedy:
        "Do what is left, and close it with “\(CloseRequest.about.title)”; or record that the "
        + "requester took it back.")
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    if let reason, reason != request.undone {
      throw Refusal(
        .stillOpen, "By what is on record it is not so that \(reason.label).",
        remedy: "Choose “\(request.undone?.label ?? "")”.", field: Self.id(of: \.reason))
    }
    try require(
      \.close.on, "The closing", after: request.beforeClosing, in: circumstances)
    return try request.closed(close, details(\.reason, \.close.on), in: circumstances)
  }
}
