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
