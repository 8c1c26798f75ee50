struct JudgeIncident: ActOnOpenIncident {
  static let about = ActAbout(
    "judge", "Judge the incident",
    "Records whether the operator acted knowingly, and whether an exception that it claims holds.")
  static let fields: [Field<Self>] = [
    Field(
      "knowing", "Knowingly", \.knowing, .yesNo,
      hint: "Whether it acted knowingly; blank where that cannot be said.",
      citation: .operatorRestrictions),
    Field(
      "exception", "Exception holds", \.exceptionHolds, .yesNo,
      hint:
        "Whether what it claimed until that day holds; blank if none was claimed. Where one holds and "
        + "another does not, say no, and which in the reasons.",
      citation: .operatorDisclosure),
    Field("why", "Why", \.why, .longText, required: true, hint: "What that rests on."),
    Field("on", "Judged on", \.on, .day),
  ]

  var knowing: Bool?
  var exceptionHolds: Bool?
  var why = ""
  var on = CivilDate.first

  mutating func prefill(from incident: Incident, in circumstances: Circumstances) {
    guard let judgment = incident.judgment else { return }
    (knowing, exceptionHolds, why) = (judgment.knowing, judgment.exceptionHolds, judgment.why)
  }

  func change(_ incident: Incident, in circumstances: Circumstances) throws -> Decision<Incident> {
    guard exceptionHolds == nil || !incident.claimed.isEmpty else {
      throw Refusal(
        .noSuchEntry, "The operator has claimed no exception.",
        citation: Citation.operatorDisclosure.text,
        remedy: "Leave it blank, or record the answer that claims one first.",
        field: Self.id(of: \.exceptionHolds))
    }
    try require(
      \.on, "The judgment",
      after: [
        (incident.learnedOn, "the incident was heard of"),
        (
          exceptionHolds == nil
            ? nil
            : incident.askings.filter { !$0.exceptions.isEmpty }.compactMap(\.answeredOn).min(),
          "an exception was claimed"
        ),
      ], in: circumstances)
    var changed = incident
    if let earlier = incident.judgment {
      changed.keepAsNote("Judged before, \(earlier.words)", in: circumstances)
    }
    changed.judgment = IncidentJudgment(
      on: on, knowing: knowing, exceptionHolds: exceptionHolds, why: why)
    return Decision(
      changed,
      "\(incident.reference) judged on \(on.long)."
        + (changed.unexcusedWords.map { " " + $0 } ?? ""),
      details(\.knowing, \.exceptionHolds, \.on))
  }
}
