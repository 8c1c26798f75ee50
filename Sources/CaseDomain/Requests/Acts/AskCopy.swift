/// Records that a copy was asked for in writing, which special education law gives in days of its own.
struct AskCopy: RequestAct {
  static let about = ActAbout(
    "ask-copy", "Record a request for the copy",
    "Records the day on which the one free copy of records in special education was asked for in writing; "
      + "its days run from then.")
  static let fields: [Field<Self>] = [
    Field(
      "on", "Asked for on", \.on, .day, hint: "The day the written request for the copy came.",
      citation: .recordAccessSpecialEducation)
  ]

  var on = CivilDate.first

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    if let refusal = request.closed ?? request.isNo(.review) ?? request.withoutRight {
      return refusal
    }
    guard request.isSpecialEducation else {
      return Refusal(
        .wrongKind, "The review is not of the records of a child in special education.",
        citation: Citation.recordAccessSpecialEducation.text,
        remedy: "Copies of other records are part of the review: record what is given with "
          + "“\(DiscloseRecords.about.title)”.")
    }
    if let answer = request.answer, answer.outcome == .denied { return request.answered }
    return request.copyAskedOn.map {
      Refusal(
        .alreadyDone, "A copy was asked for on \($0.long).",
        citation: Citation.recordAccessSpecialEducation.text,
        remedy: request.copyGivenOn == nil
          ? "Undo that entry first, if it is wrong."
          : "One copy is free; enter a request for another as a request of its own.")
    }
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "The request for a copy", after: [request.coming], in: circumstances)
    var changed = request
    changed.copyAskedOn = on
    let deadline = circumstances.district.deadline(.recordCopySpecialEducation, from: on)
    return request.decision(
      changed,
      "\(request.reference): the copy is due \(deadline.due.long)."
        + deadline.caution.map { " " + $0 }.joined(), details(\.on))
  }
}
