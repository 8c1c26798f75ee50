struct AskOperator: ActOnOpenIncident {
  static let about = ActAbout(
    "ask", "Ask the operator",
    "Records what the operator was asked, and by when the district wants the answer.")
  static let fields: [Field<Self>] = [
    Field(
      "what", "What was asked", \.what, .longText, required: true,
      hint: "To stop, what was done with whose data, on which exception it relies."),
    Field("how", "How", \.how, .text, required: true, hint: "Letter, e-mail, telephone."),
    Field("on", "Asked on", \.on, .day),
    Field(
      "answer-by", "Answer by", \.answerBy, .dateAhead,
      hint: "A day of the district's own, since no law names one; blank for none.",
      citation: .districtPractice),
  ]

  var what = ""
  var how = ""
  var on = CivilDate.first
  var answerBy: CivilDate?

  func change(_ incident: Incident, in circumstances: Circumstances) throws -> Decision<Incident> {
    try require(
      \.on, "The question", after: [(incident.learnedOn, "the incident was heard of")],
      in: circumstances)
    try circumstances.require(
      end: answerBy, notBefore: on, field: Self.id(of: \.answerBy))
    var changed = incident
    changed.askings.append(Asking(on: on, how: how, what: what, answerBy: answerBy))
    return Decision(
      changed,
      "\(incident.contractor.name) asked on \(on.long)"
        + (answerBy.map { "; the district wants the answer by \($0.long) (practice)." } ?? "."),
      details(\.on, \.answerBy))
  }
}
