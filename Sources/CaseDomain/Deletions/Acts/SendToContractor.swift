struct SendToContractor: LegAct {
  static let about = ActAbout(
    "send", "Send the request to a contractor",
    "Records that a contractor was asked to delete; the time it has runs from that day.")
  static let fields: [Field<Self>] = [
    contractorField, dayField("Sent on"),
    Field("how", "How", \.how, .text, hint: "Letter, e-mail, the vendor's portal, …"),
  ]
  static let step = LegStep.toBeSent
  static let event = "The sending"

  var contractor: CaseReference?
  var on = CivilDate.first
  var how = ""

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? keepsFromSending(request) ?? step.missing(in: request)
  }

  /// What keeps any contractor from being asked.
  static func keepsFromSending(_ request: DeletionRequest) -> Refusal? {
    request.paused ?? request.unchecked ?? withoutRight(request) ?? unsafe(request)
  }

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    let index = try index(in: request)
    var leg = request.legs[index]
    if leg.isHeld {
      throw Refusal(
        .legNotReady, "\(leg.contractor.name) was told to hold.",
        remedy: "Lift the hold first, with “\(LiftHold.about.title)”.",
        field: Self.contractorField.about.id)
    }
    let restored: CivilDate? = if case .restored(let day) = leg.watch { day } else { nil }
    try requireDay(
      after: [
        request.coming,
        (request.rightCheck?.on, "the right was checked"), (restored, "the copy was restored"),
      ], in: circumstances)
    leg.underContract = try circumstances.cases.isUnderContract(
      leg.contractor.number, on: request.receivedOn)
    leg.contractDays =
      try circumstances.cases.deletionDays(of: leg.contractor.number, on: request.receivedOn)
    leg.send(on: on, how: how)
    var changed = request
    changed.legs[index] = leg
    let due = LegDue(of: leg, in: changed, district: circumstances.district)
    return request.decision(
      changed,
      "\(request.reference) sent to \(leg.contractor.name) on \(on.long)"
        + (due.map { "; an answer is expected by \($0.due.long), \($0.source)." } ?? "."),
      legDetails + [JournalDetail("time", String(leg.timesAsked))])
  }

  private static func withoutRight(_ request: DeletionRequest) -> Refusal? {
    guard let check = request.rightCheck, !check.holds else { return nil }
    return Refusal(
      .rightNotChecked,
      "By the check of \(check.on.long) the requester has no right to control the data.",
      citation: Citation.deletion.text,
      remedy: "Tell the requester with “answer”, or check again with “verify”.")
  }

  private static func unsafe(_ request: DeletionRequest) -> Refusal? {
    let isAccessOpen = request.isAccessOpen ? true : request.safeguards?.accessRequestOpen
    return switch (request.safeguards?.onlyCopy, isAccessOpen) {
    case (true?, _):
      Refusal(
        .onlyCopy, "A contractor holds the only copy of a record the district must keep.",
        citation: Citation.recordsKept.text,
        remedy: "Export the record to the district, then answer “safeguard” again.")
    case (_, true?):
      Refusal(
        .accessRequestOpen,
        "Somebody has asked to see these records\(request.holdingWords) and has not seen them yet.",
        citation: Citation.accessFirst.text,
        remedy: "Meet that request first, then answer “safeguard” again.")
    case (nil, _):
      Refusal(
        .notAnswered,
        "Nobody has said whether a contractor holds the only copy of a record that must be kept.",
        citation: Citation.recordsKept.text, remedy: "Answer it with “safeguard”.")
    case (_, nil):
      Refusal(
        .notAnswered, "Nobody has said whether a request to see these records is open.",
        citation: Citation.accessFirst.text, remedy: "Answer it with “safeguard”.")
    case (false?, false?): nil
    }
  }
}
