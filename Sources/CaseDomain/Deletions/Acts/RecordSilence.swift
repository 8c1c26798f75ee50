struct RecordSilence: SentLegAct {
  static let about = ActAbout(
    "silent", "Record that no answer came",
    "Records, after a follow-up, that the contractor did not answer; that can be contested, and the "
      + "requester be told.")
  static let fields: [Field<Self>] = [
    contractorField, dayField("Given up on"),
    Field("answer", "What was tried", \.answer, .longText, hint: "Letters, calls, the portal, …"),
  ]
  static let step = LegStep.toBeAnswered
  static let event = "The silence"

  var contractor: CaseReference?
  var on = CivilDate.first
  var answer = ""

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    let decision = try changeLeg(of: request, in: circumstances)
    let leg = request.legs[try index(in: request)]
    if let due = LegDue(of: leg, in: request, district: circumstances.district)?.due, on < due {
      throw Refusal(
        .legNotReady, "\(leg.contractor.name) has until \(due.long) to answer.",
        citation: Citation.deletion.text,
        remedy: "Wait until that day, or record what it did answer.",
        field: Self.dayField("").about.id)
    }
    return decision
  }

  func change(_ leg: inout Leg, in circumstances: Circumstances) throws -> String {
    guard !leg.reminders.isEmpty else {
      throw Refusal(
        .legNotReady, "\(leg.contractor.name) was asked once, and nobody has followed up.",
        citation: Citation.deletion.text,
        remedy: "Record a follow-up first; a contractor has a reasonable time to answer.",
        field: Self.contractorField.about.id)
    }
    let count = leg.reminders.count
    leg.close(.silent, on: on, answer)
    return "no answer by \(on.long), after \(count) follow-up\(count == 1 ? "" : "s")"
  }
}
