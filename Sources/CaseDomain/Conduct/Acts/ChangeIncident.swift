struct ChangeIncident: AlwaysAllowedAct {
  static let about = ActAbout(
    "change", "Change the incident", "Corrects or completes what was entered about it.",
    effect: .corrects)
  static let fields = IncidentEntry.fields.map { $0.within(\Self.entry) }

  var entry = IncidentEntry()

  mutating func prefill(from incident: Incident, in circumstances: Circumstances) {
    entry = IncidentEntry(of: incident)
  }

  func check() throws(EntryProblems) { try entry.check() }

  func change(_ incident: Incident, in circumstances: Circumstances) throws -> Decision<Incident> {
    var changed = incident
    try entry.enter(into: &changed, of: needed(\.entry.contractor), in: circumstances)
    if let first = incident.daysAfterNews.min() {
      try circumstances.require(
        first, notBefore: changed.learnedOn, "What was done about it first",
        event: "it was heard of", field: Self.id(of: \.entry.learnedOn))
    }
    if let refusal = unfitting(incident, changed) { throw refusal }
    return Decision(
      changed, "\(changed.reference) changed: \(changed.title).",
      self.changed(from: incident, to: changed, in: circumstances))
  }

  /// The refusal of a change that does not go with what was done about the incident.
  private func unfitting(_ incident: Incident, _ changed: Incident) -> Refusal? {
    guard !incident.mayBecome(changed) else { return nil }
    guard incident.contractor.number == changed.contractor.number else {
      return Refusal(
        .wrongContractor, "\(incident.contractor.name) has been asked, judged or taken over in it.",
        remedy:
          "Close it as nothing against the restrictions, and open one about the other operator.",
        field: Self.id(of: \.entry.contractor))
    }
    return Refusal(
      .noSuchEntry,
      "The operator claims \(incident.claimed.words), which are exceptions from the ban on disclosure.",
      citation: Citation.operatorDisclosure.text,
      remedy: "Leave disclosure among the restrictions, or undo the answer that claims them.",
      field: Self.id(of: \.entry.restrictions))
  }
}
