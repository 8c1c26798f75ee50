struct CallHearing: RequestAct {
  static let about = ActAbout(
    "call-hearing", "Give notice of the hearing",
    "Records when and where the hearing is and who holds it, and the day the requester was given notice "
      + "of that."
  )
  static let fields: [Field<Self>] = [
    Field(
      "on", "Notice given on", \.on, .date,
      hint: "Blank while the notice is still to be given; sending its letter records the day.",
      citation: .correctionHearing),
    Field("held", "Held on", \.heldOn, .dateAhead, required: true, hint: "The day of the hearing."),
    Field(
      "at", "At", \.heldAt, .text, required: true, hint: "The hour, as “2 p.m.”."),
    Field(
      "place", "Where", \.place, .text, required: true, hint: "As “central office, room 2”."),
    Field("officer", "Held by", \.officer, .text, required: true, hint: "Name and office."),
    Field(
      "impartial", "Impartial", \.isImpartial, .yesNo, required: true,
      hint: "Whether the officer has no interest in what comes of it.",
      citation: .correctionHearing),
  ]

  var on: CivilDate?
  var heldOn: CivilDate?
  var heldAt = ""
  var place = ""
  var officer = ""
  var isImpartial: Bool?

  mutating func prefill(from request: RecordRequest, in circumstances: Circumstances) {
    guard let hearing = request.hearing else { return }
    (heldAt, place, officer) = (hearing.heldAt, hearing.place, hearing.officer)
    if hearing.noticeOn == nil { heldOn = hearing.heldOn }
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
    let asked = (day: request.hearing?.askedOn, name: "the hearing was asked for")
    if let on {
      try circumstances.requireHappened(on, "The notice", field: Self.id(of: \.on))
      try circumstances.require(
        on, notBefore: asked.day, "The notice", event: asked.name, field: Self.id(of: \.on))
    }
    try circumstances.require(
      heldOn, notBefore: on ?? asked.day, "The hearing",
      event: on == nil ? asked.name : "the notice of it", field: Self.id(of: \.heldOn))
    var changed = request
    var instead = ""
    if let before = request.hearing, let noticeOn = before.noticeOn {
      changed.keepAsNote(
        "Notice of \(noticeOn.long): the hearing is on \(before.heldOn?.long ?? "–"), "
          + "\(before.hourAndPlace), held by \(before.officer)", in: circumstances)
      instead = " This takes the place of the notice of \(noticeOn.long)."
    }
    changed.hearing?.noticeOn = on
    changed.hearing?.heldOn = heldOn
    changed.hearing?.heldAt = heldAt
    changed.hearing?.place = place
    changed.hearing?.officer = officer
    return request.decision(
      changed,
      "\(request.reference): the hearing is on \(heldOn.long)"
        + (on == nil ? "; notice of it is still to be given." : ".") + instead
        + Self.caution(heldOn, noticedOn: on, in: circumstances.district),
      details(\.on, \.heldOn))
  }

  /// A notice of fewer days is spoken of; no law counts them.
  private static let fewDays = 7

  /// What stands against the day, as a sentence after a blank.
  private static func caution(
    _ heldOn: CivilDate, noticedOn: CivilDate?, in district: District
  ) -> String {
    var cautions: [String] = []
    if !district.calendar.isBusinessDay(heldOn) {
      cautions.append("\(heldOn.long) is no business day.")
    }
    if let noticedOn, noticedOn.days(until: heldOn) < fewDays {
      cautions.append(
        "Its notice is given \(noticedOn.days(until: heldOn).counted("day")) before: it has to leave time "
          + "to prepare and come, for which the law counts no days [\(Citation.hearingNotice.text)]."
      )
    }
    return cautions.map { " " + $0 }.joined()
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
