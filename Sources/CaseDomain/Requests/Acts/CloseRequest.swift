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
        .stillOpen, "\($0.words) is still to be done.",
        citation: $0.citation(for: request.kind).text,
        remedy: "Do that, and record it; where it will never come about, use "
          + "“\(CloseUndone.about.title)”; or record that the requester took the request back.")
    }
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.close.on, "The closing", after: request.beforeClosing, in: circumstances)
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
    return Decision(
      changed,
      "\(reference) is \(close.kind == .done ? "closed" : "withdrawn") as of \(close.on.long): "
        + "\(changed.undone?.label ?? changed.outcome.label)." + (try freed(in: circumstances)),
      detail)
  }

  /// Which deletion requests waited for it, and whether another review holds them still, as a sentence
  /// after a blank.
  private func freed(in circumstances: Circumstances) throws -> String {
    guard holdsDeletion, let code = student?.code else { return "" }
    let held = try circumstances.cases.openDeletions(ofStudent: code)
      .map(\.description).joined(separator: ", ")
    guard !held.isEmpty else { return "" }
    let other = try circumstances.cases.find(
      RequestLookup.openReview(student: code, besides: number))
    return other.map { " \($0) holds \(held) still." } ?? " It holds \(held) no more."
  }

  /// What comes before a closing.
  var beforeClosing: [(day: CivilDate?, name: String)] {
    [
      coming, (answer?.on, "the request was answered"),
      (hearing?.askedOn, "a hearing was asked for"),
      (hearing?.decidedOn, "the hearing was decided"),
      (disclosures.map(\.on).max(), "records were given"),
      (amendment?.toldOn, "the amendment was told"), (notifiedOn, "the school before was notified"),
      (arrivedOn, "the records came"),
    ]
  }
}
