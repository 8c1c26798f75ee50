struct OpenIncident: OpeningAct {
  static let about = ActAbout(
    "open", "Open an incident",
    "Enters what an operator did, or is said to have done, against the restrictions on student data.",
    effect: .opens)
  static let fields = IncidentEntry.fields.map { $0.within(\Self.entry) }

  var entry = IncidentEntry()

  func check() throws(EntryProblems) { try entry.check() }

  func open(in circumstances: Circumstances) throws -> Decision<Incident> {
    var incident = Incident(
      contractor: Mention(0, ""), restrictions: entry.restrictions, about: entry.about,
      learnedOn: entry.learnedOn)
    try entry.enter(into: &incident, of: needed(\.entry.contractor), in: circumstances)
    return Decision(
      incident, "Incident opened, \(incident.title).",
      details(\.entry.contractor, \.entry.contract, \.entry.restrictions, \.entry.learnedOn))
  }
}
