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
    try requireNothing(outcome, against: incident)
    var changed = incident
    changed.closings.append(IncidentClosing(on: on, outcome: outcome, remark: remark))
    return Decision(
      changed,
      "\(incident.reference) closed on \(on.long): \(outcome.label)."
        + (incident.standing == .asked ? " What was asked was not answered." : ""),
      details(\.outcome, \.on))
  }

  /// Refuses to find nothing where a restriction was judged to be broken knowingly, and nothing excuses that.
  private func requireNothing(
    _ outcome: IncidentOutcome, against incident: Incident
  ) throws(Refusal) {
    guard outcome == .noneFound, incident.judgment?.knowing == true,
      let first = incident.unexcused.first
    else { return }
    let labels = incident.unexcused.map(\.label).joined(separator: ", ")
    throw Refusal(
      .notAnswered,
      "It was judged to be done knowingly, and nothing on record excuses: \(labels).",
      citation: first.citation.text,
      remedy:
        "Choose another outcome; or judge it again with “\(JudgeIncident.about.title)”, or correct "
        + "the restrictions with “\(ChangeIncident.about.title)”.", field: Self.id(of: \.outcome))
  }
}
