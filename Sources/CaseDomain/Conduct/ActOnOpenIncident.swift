/// An act that an incident allows until it is closed.
protocol ActOnOpenIncident: ChangingAct where Record == Incident {}

extension ActOnOpenIncident {
  static func obstacle(on incident: Incident, in circumstances: Circumstances) -> Refusal? {
    incident.settled
  }
}
