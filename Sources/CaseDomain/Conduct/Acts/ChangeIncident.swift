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
    if let first = incident.askings.first {
      try circumstances.require(
        first.on, notBefore: changed.learnedOn, "The first question to the operator",
        event: "it was heard of", field: Self.id(of: \.entry.learnedOn))
    }
    return Decision(
      changed, "\(changed.reference) changed: \(changed.title).",
      self.changed(from: incident, to: changed, in: circumstances))
  }
}
