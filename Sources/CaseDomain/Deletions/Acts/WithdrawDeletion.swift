struct WithdrawDeletion: ActOnOpenDeletion {
  static let about = ActAbout(
    "withdraw", "Record a withdrawal",
    "The requester takes the request back; it is closed, and no watch stays open.")
  static let fields: [Field<Self>] = [
    Field("on", "Withdrawn on", \.close.on, .day),
    Field(
      "how", "How", \.close.how, .longText, required: true, hint: "How the requester said so."),
  ]

  var close = DeletionClose(.withdrawn, on: .first, how: "")

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    try require(\.close.on, "The withdrawal", after: [request.coming], in: circumstances)
    let asked = request.waitingLegs.names
    var changed = request
    changed.close = close
    return Decision(
      changed,
      "\(request.reference) is withdrawn as of \(close.on.long)."
        + (asked.isEmpty ? "" : " Tell \(asked), which has yet to answer."),
      details(\.close.on))
  }
}
