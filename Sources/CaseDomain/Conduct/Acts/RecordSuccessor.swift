struct RecordSuccessor: ActOnOpenIncident {
  static let about = ActAbout(
    "successor", "Record a successor",
    "Records who took the operator over, and whether it stays bound by the restrictions.")
  static let fields: [Field<Self>] = [
    Field("name", "Successor", \.name, .text, required: true, hint: "Its name."),
    Field("on", "Since", \.on, .day, hint: "The day from which it holds the data."),
    Field(
      "bound", "Stays bound", \.isBound, .yesNo,
      hint: "Whether it stays subject to the restrictions; blank while nobody knows.",
      citation: .operatorSale),
    Field("how", "By what", \.how, .text, hint: "The clause or letter that says so."),
  ]

  var name = ""
  var on = CivilDate.first
  var isBound: Bool?
  var how = ""

  mutating func prefill(from incident: Incident, in circumstances: Circumstances) {
    guard let successor = incident.successor else { return }
    (name, on, isBound, how) = (successor.name, successor.on, successor.isBound, successor.how)
  }

  func change(_ incident: Incident, in circumstances: Circumstances) throws -> Decision<Incident> {
    try require(\.on, "The takeover", in: circumstances)
    var changed = incident
    if let earlier = incident.successor {
      changed.keepAsNote("Successor before: \(earlier.words)", in: circumstances)
    }
    changed.successor = Successor(name: name, on: on, isBound: isBound, how: how)
    let bound =
      switch isBound {
      case true?: "stays bound"
      case false?: "is not bound"
      case nil: "is bound or not, which nobody knows yet"
      }
    return Decision(
      changed, "\(incident.reference): \(name), since \(on.long), \(bound).",
      details(\.on, \.isBound))
  }
}
