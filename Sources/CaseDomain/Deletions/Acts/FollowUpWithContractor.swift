struct FollowUpWithContractor: SentLegAct {
  static let about = ActAbout(
    "follow-up", "Follow up", "Records that a contractor was reminded; reminders are counted.")
  static let fields: [Field<Self>] = [
    contractorField, dayField("Reminded on"),
    Field("how", "How", \.how, .text, hint: "Letter, e-mail, the vendor's portal, …"),
    Field(
      "note", "What came of it", \.note, .longText,
      hint: "What they said, or that nothing came."),
  ]
  static let step = LegStep.toBeAnswered
  static let event = "The follow-up"

  var contractor: CaseReference?
  var on = CivilDate.first
  var how = ""
  var note = ""

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.paused ?? step.missing(in: request)
  }

  func change(_ leg: inout Leg, in circumstances: Circumstances) -> String {
    leg.add(FollowUp(on: on, how: how, note: note))
    return "\(leg.reminders.count.ordinal) follow-up, on \(on.long)"
  }
}
