struct CloseIncident: ActOnOpenIncident {
  static let about = ActAbout(
    "close", "Close the incident", "Records what came of it.")
  static let fields: [Field<Self>] = [
    Field("outcome", "Outcome", \.outcome, .choice(), required: true),
    Field(
      "remark", "Remark", \.remark, .longText, required: true,
      hint: "What bears that out, or why it is closed without an answer."),
    Field("on", "Closed on", \.on, .day),
  ]

  var outcome: IncidentOutcome?
  var remark = ""
  var on = CivilDate.first

  func change(_ incident: Incident, in circumstances: Circumstances) throws -> Decision<Incident> {
    try require(
      \.on, "The close",
      after: [
        (incident.learnedOn, "the incident was heard of"),
        (incident.askings.map { $0.answeredOn ?? $0.on }.max(), "the last word with the operator"),
        (incident.closings.compactMap(\.reopenedOn).max(), "it was opened again"),
      ], in: circumstances)
    let outcome = try needed(\.outcome)
    var changed = incident
    changed.closings.append(IncidentClosing(on: on, outcome: outcome, remark: remark))
    return Decision(
      changed,
      "\(incident.reference) closed on \(on.long): \(outcome.label)."
        + (incident.standing == .asked ? " What was asked was not answered." : ""),
      details(\.outcome, \.on))
  }
}
