/// Records that a copy was asked for in writing, which special education law gives in days of its own.
struct AskCopy: RequestAct {
  static let about = ActAbout(
    "ask-copy", "Record a request for the copy",
    "Records the day on which the one free copy of records in special education was asked for in writing; "
      + "its days run from then. Until it is given, the day can be corrected.")
  static let fields: [Field<Self>] = [
    Field(
      "on", "Asked for on", \.on, .day, hint: "The day the written request for the copy came.",
      citation: .recordAccessSpecialEducation)
  ]

  var on = CivilDate.first

  mutating func prefill(from request: RecordRequest, in circumstances: Circumstances) {
    if let asked = request.copyAskedOn { on = asked }
  }

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
    return request.copyGivenOn.map {
      Refusal(
        .alreadyDone, "The copy was given on \($0.long).",
        citation: Citation.recordAccessSpecialEducation.text,
        remedy: "One copy is free; enter a request for another as a request of its own.")
    }
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "The request for a copy", after: [request.coming], in: circumstances)
    guard on != request.copyAskedOn else {
      throw Refusal(
        .alreadyDone, "A copy is on record as asked for on \(on.long).",
        citation: Citation.recordAccessSpecialEducation.text,
        remedy: "Type another day, if that one is wrong.", field: Self.id(of: \.on))
    }
    var changed = request
    if let earlier = request.copyAskedOn {
      changed.keepAsNote("Copy asked for, as it was on record: \(earlier.long)", in: circumstances)
    }
    changed.copyAskedOn = on
    let deadline = circumstances.district.deadline(.recordCopySpecialEducation, from: on)
    return request.decision(
      changed,
      "\(request.reference): the copy is due \(deadline.due.long)."
        + deadline.caution.map { " " + $0 }.joined() + Self.caution(about: request, before: on),
      details(\.on))
  }

  /// That a copy went out before, as a sentence after a blank.
  private static func caution(about request: RecordRequest, before day: CivilDate) -> String {
    guard
      let earlier = request.disclosures.last(where: { $0.form != .inspected && $0.on < day })
    else { return "" }
    return " A copy was given on \(earlier.on.long) already; one is free "
      + "[\(Citation.recordAccessSpecialEducation.text)]."
  }
}
