struct WithdrawRequest: RequestAct {
  static let about = ActAbout(
    "withdraw", "Record a withdrawal", "The requester takes the request back; it is closed.")
  static let fields: [Field<Self>] = [
    Field("on", "Withdrawn on", \.close.on, .day),
    Field(
      "how", "How", \.close.how, .longText, required: true, hint: "How the requester said so."),
  ]

  var close = RequestClose(kind: .withdrawn, on: .first, how: "")

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.close.on, "The withdrawal", after: request.beforeClosing, in: circumstances)
    return try request.closed(close, details(\.close.on), in: circumstances)
  }
}
