struct NotifySchool: RequestAct {
  static let about = ActAbout(
    "notify", "Notify the school before",
    "Records that the school or district before was notified in writing that the child enrolled here."
  )
  static let fields: [Field<Self>] = [
    Field("on", "Notified on", \.on, .day, citation: .recordTransfer)
  ]

  var on = CivilDate.first

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    if let refusal = request.closed ?? request.isNotReceiving { return refusal }
    return request.notifiedOn.map {
      Refusal(
        .alreadyDone, "The school before was notified on \($0.long).",
        remedy: "Add a note, if it was reminded.")
    }
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "The notification", after: [request.coming], in: circumstances)
    let due = request.due(in: circumstances.district)?.due
    var changed = request
    changed.notifiedOn = on
    return request.decision(
      changed,
      "\(request.reference): the school before was notified on \(on.long)"
        + (due.map { on > $0 ? "; it was due \($0.long)." : ", in time." } ?? "."),
      details(\.on))
  }
}

extension RecordRequest {
  /// The refusal of what is for the records of a child who came.
  var isNotReceiving: Refusal? {
    if let refusal = isNo(.transfer) { return refusal }
    guard direction != .receiving else { return nil }
    return Refusal(
      .wrongKind, "The records of this transfer go out, and none come in.",
      citation: Citation.recordTransfer.text,
      remedy: "Send them, and record that with “\(DiscloseRecords.about.title)”.")
  }
}
