struct CallHearing: RequestAct {
  static let about = ActAbout(
    "call-hearing", "Give notice of the hearing",
    "Records that the requester was given notice of when and where the hearing is, and who holds it."
  )
  static let fields: [Field<Self>] = [
    Field("on", "Notice given on", \.on, .day, citation: .correctionHearing),
    Field("held", "Held on", \.heldOn, .dateAhead, required: true, hint: "The day of the hearing."),
    Field("place", "Where", \.place, .text, required: true),
    Field("officer", "Held by", \.officer, .text, required: true, hint: "Name and office."),
    Field(
      "impartial", "Impartial", \.isImpartial, .yesNo, required: true,
      hint: "Whether the officer has no interest in what comes of it.",
      citation: .correctionHearing),
  ]

  var on = CivilDate.first
  var heldOn: CivilDate?
  var place = ""
  var officer = ""
  var isImpartial: Bool?

  mutating func prefill(from request: RecordRequest, in circumstances: Circumstances) {
    guard let hearing = request.hearing else { return }
    (place, officer) = (hearing.place, hearing.officer)
  }

  /// Another day is another notice.
  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.isNo(.correction) ?? request.withoutHearing
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    guard try needed(\.isImpartial) else {
      throw Refusal(
        .notAnswered, "The officer has an interest in what comes of the hearing.",
        citation: Citation.correctionHearing.text,
        remedy: "Name somebody who has none.", field: Self.id(of: \.isImpartial))
    }
    let heldOn = try needed(\.heldOn)
    try require(
      \.on, "The notice", after: [(request.hearing?.askedOn, "the hearing was asked for")],
      in: circumstances)
    try circumstances.require(
      heldOn, notBefore: on, "The hearing", event: "the notice of it",
      field: Self.id(of: \.heldOn))
    var changed = request
    changed.hearing?.noticeOn = on
    changed.hearing?.heldOn = heldOn
    changed.hearing?.place = place
    changed.hearing?.officer = officer
    return request.decision(
      changed, "\(request.reference): the hearing is on \(heldOn.long).", details(\.on, \.heldOn))
  }
}

extension RecordRequest {
  /// The refusal of what needs a hearing that is not decided.
  var withoutHearing: Refusal? {
    guard let hearing else {
      return Refusal(
        .notAnswered, "Nobody has asked for a hearing.",
        citation: Citation.correctionHearing.text,
        remedy: "Record that with “\(AskHearing.about.title)” first.")
    }
    return hearing.decidedOn.map {
      Refusal(
        .alreadyDone, "The hearing was decided on \($0.long).",
        remedy: "Undo the decision, if it is wrong.")
    }
  }
}
