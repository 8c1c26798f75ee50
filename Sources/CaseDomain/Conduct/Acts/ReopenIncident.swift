struct ReopenIncident: ChangingAct {
  static let about = ActAbout(
    "reopen", "Open it again", "Opens an incident again that was closed.")
  static let fields: [Field<Self>] = [
    Field("on", "On", \.on, .day), Field("why", "Why", \.why, .longText, required: true),
  ]

  var on = CivilDate.first
  var why = ""

  static func obstacle(on incident: Incident, in circumstances: Circumstances) -> Refusal? {
    incident.closing == nil
      ? Refusal(
        .noSuchEntry, "The incident is open.", remedy: "There is nothing to open again.") : nil
  }

  func change(_ incident: Incident, in circumstances: Circumstances) throws -> Decision<Incident> {
    try require(\.on, "It", after: [(incident.closing?.on, "it was closed")], in: circumstances)
    var changed = incident
    let last = changed.closings.count - 1
    changed.closings[last].reopenedOn = on
    changed.closings[last].reopenedWhy = why
    return Decision(
      changed, "\(incident.reference) is open again since \(on.long).", details(\.on))
  }
}
