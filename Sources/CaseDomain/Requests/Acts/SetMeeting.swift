/// Sets the day of the meeting or hearing before which records are to be seen, also once the request was
/// answered: the time runs until they are.
struct SetMeeting: RequestAct {
  static let about = ActAbout(
    "set-meeting", "Set the meeting or hearing",
    "Records the day of a meeting on the plan, a hearing or a resolution session before which the "
      + "records are to be seen; until they are, it can be set or moved.")
  static let fields: [Field<Self>] = [
    Field(
      "meeting", "Meeting or hearing on", \.meetingOn, .dateAhead,
      hint: "Blank where it does not take place.", citation: .recordAccessSpecialEducation)
  ]

  var meetingOn: CivilDate?

  mutating func prefill(from request: RecordRequest, in circumstances: Circumstances) {
    meetingOn = request.meetingOn
  }

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    if let refusal = request.closed ?? request.isNo(.review) { return refusal }
    guard request.isSpecialEducation else {
      return Refusal(
        .wrongKind, "The review is not of the records of a child in special education.",
        citation: Citation.recordAccessSpecialEducation.text,
        remedy: "A meeting changes the time of such a review alone.")
    }
    return request.metOn.map {
      Refusal(
        .alreadyDone,
        request.disclosures.isEmpty
          ? "The request was denied on \($0.long)." : "The records were shown on \($0.long).",
        remedy: "Open another request, if records are to be seen before another meeting.")
    }
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    let field = Self.id(of: \.meetingOn)
    try circumstances.require(end: meetingOn, notBefore: request.receivedOn, field: field)
    guard meetingOn != request.meetingOn else {
      throw Refusal(
        .alreadyDone,
        meetingOn.map { "The meeting or hearing is on record for \($0.long)." }
          ?? "No meeting or hearing is on record.",
        remedy: "Type another day.", field: field)
    }
    var changed = request
    if let earlier = request.meetingOn {
      changed.keepAsNote("Meeting or hearing before: \(earlier.long)", in: circumstances)
    }
    changed.meetingOn = meetingOn
    return request.decision(
      changed,
      meetingOn.map { "\(request.reference): the meeting or hearing is on \($0.long)." }
        ?? "\(request.reference): no meeting or hearing takes place.", details(\.meetingOn))
  }
}
