struct CloseRequest: RequestAct {
  static let about = ActAbout(
    "close", "Close the request",
    "Closes a request of which nothing is left to do; what it held is free then.")
  static let fields: [Field<Self>] = [
    Field("on", "Closed on", \.close.on, .day),
    Field("how", "Remark", \.close.how, .longText, hint: "What there is to say of how it ended."),
  ]

  var close = RequestClose(kind: .done, on: .first, how: "")

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.paused ?? unfinished(request)
  }

  private static func unfinished(_ request: RecordRequest) -> Refusal? {
    if request.kind != .transfer, request.answer == nil {
      return Refusal(
        .stillOpen, "The requester has no answer yet.", citation: request.kind.citation.text,
        remedy: "Grant or deny it; or record that the requester took it back.")
    }
    return request.toDo.first.map {
      Refusal(
        .stillOpen, "\($0.words) is still to be done.", citation: request.kind.citation.text,
        remedy: "Do that, and record it; or record that the requester took the request back.")
    }
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.close.on, "The closing",
      after: [
        request.coming, (request.answer?.on, "the request was answered"),
        (request.hearing?.decidedOn, "the hearing was decided"),
        (request.disclosures.map(\.on).max(), "records were given"),
        (request.amendment?.toldOn, "the amendment was told"),
        (request.arrivedOn, "the records came"),
      ], in: circumstances)
    return try request.closed(close, details(\.close.on), in: circumstances)
  }
}

extension RecordRequest {
  /// The decision that closes it, which says which deletion requests waited for it.
  func closed(
    _ close: RequestClose, _ detail: [JournalDetail], in circumstances: Circumstances
  ) throws -> Decision<RecordRequest> {
    var changed = self
    changed.close = close
    var held: [CaseReference] = []
    if holdsDeletion, let code = student?.code {
      held = try circumstances.cases.openDeletions(ofStudent: code)
    }
    return Decision(
      changed,
      "\(reference) is \(close.kind == .done ? "closed" : "withdrawn") as of \(close.on.long): "
        + "\(changed.outcome.label)."
        + (held.isEmpty
          ? ""
          : " It holds \(held.map(\.description).joined(separator: ", ")) no more."),
      detail)
  }
}
