struct RecordOperatorAnswer: ChangingAct {
  static let about = ActAbout(
    "answer", "Record the operator's answer",
    "Records what the operator answered, and the exceptions that it claims.")
  static let fields: [Field<Self>] = [
    Field(
      "question", "Question", \.question, .number(1...999),
      hint: "The number of what was asked; blank for the oldest that is open."),
    Field("answer", "Answer", \.answer, .longText, required: true, hint: "What it says."),
    Field(
      "exceptions", "Claims", \.exceptions, .choices(),
      hint: "The exceptions it names from the ban on disclosure; blank if none.",
      citation: .operatorDisclosure),
    Field("on", "Answered on", \.on, .day),
  ]

  var question: Int?
  var answer = ""
  var exceptions: Set<DisclosureException> = []
  var on = CivilDate.first

  static func obstacle(on incident: Incident, in circumstances: Circumstances) -> Refusal? {
    if let settled = incident.settled { return settled }
    guard incident.standing != .asked else { return nil }
    return Refusal(
      .noSuchEntry, "Nothing that was asked is open.",
      remedy: "Record what was asked first, with “\(AskOperator.about.title)”.")
  }

  func change(_ incident: Incident, in circumstances: Circumstances) throws -> Decision<Incident> {
    let open = incident.askings.indices.filter { incident.askings[$0].answeredOn == nil }
    guard let place = question.map({ $0 - 1 }) ?? open.first, open.contains(place) else {
      throw Refusal(
        .noSuchEntry, "Question \(question ?? 0) is not open.",
        remedy: "The open ones are \(open.map { String($0 + 1) }.joined(separator: ", ")).",
        field: Self.id(of: \.question))
    }
    guard exceptions.isEmpty || incident.restrictions.contains(.disclosure) else {
      throw Refusal(
        .noSuchEntry,
        "The exceptions are from the ban on disclosure, and the incident is about none.",
        citation: Citation.operatorDisclosure.text,
        remedy: "Leave them blank, with what it claims in the answer; or add disclosure to the "
          + "restrictions with “\(ChangeIncident.about.title)”.",
        field: Self.id(of: \.exceptions))
    }
    try require(
      \.on, "The answer", after: [(incident.askings[place].on, "it was asked")], in: circumstances)
    var changed = incident
    changed.askings[place].answeredOn = on
    changed.askings[place].answer = answer
    changed.askings[place].exceptions = exceptions
    return Decision(
      changed,
      "\(incident.contractor.name) answered on \(on.long)"
        + (exceptions.isEmpty ? "." : ", and claims \(exceptions.words)."),
      details(\.question, \.exceptions, \.on))
  }
}

extension Set<DisclosureException> {
  /// The exceptions in their order, in words.
  var words: String {
    DisclosureException.allCases.filter(contains).map(\.label).joined(separator: ", ")
  }
}
