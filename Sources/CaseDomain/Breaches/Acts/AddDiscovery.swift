struct AddDiscovery: ActOnOpenBreach {
  static let about = ActAbout(
    "discovered", "Record a day of discovery",
    "Records what somebody says about the day on which the holder found out; the earliest counts, "
      + "and the others stay.")
  static let fields: [Field<Self>] = [
    Field("on", "Discovered on", \.on, .day, citation: .breachInformation),
    Field("precision", "Day known", \.precision, .choice(), hint: "Whether the day is exact."),
    Field("by", "Who says so", \.by, .text, required: true),
    Field("source", "Where", \.source, .text, hint: "The notice, a report, a call, …"),
  ]

  var on = CivilDate.first
  var precision: DatePrecision? = .exact
  var by = ""
  var source = ""

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.on, "The discovery", after: [(breach.occurredFrom, "data was first released")],
      in: circumstances)
    let told = breach.notices.map { $0.sentOn ?? $0.receivedOn }.min()
    try circumstances.require(
      told ?? on, notBefore: on, "The first notice", event: "the breach was discovered",
      field: Self.id(of: \.on))
    var changed = breach
    changed.discoveries.append(
      BreachDiscovery(on: on, precision: precision ?? .exact, by: by, source: source))
    try changed.takeTerms(in: circumstances)
    let counts = changed.discoveredOn == on
    return Decision(
      changed,
      "\(breach.reference): discovered \(on.long), by the word of \(by.withoutStop)."
        + (counts ? " The holder's time runs from that day." : " An earlier day counts."),
      details(\.on, \.precision))
  }
}
