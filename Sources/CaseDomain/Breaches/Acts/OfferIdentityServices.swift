struct OfferIdentityServices: ActOnOpenBreach {
  static let about = ActAbout(
    "identity-services", "Record identity services",
    "Records the services against identity theft that were offered, as the general law on breaches "
      + "asks where Social Security or taxpayer numbers were released.")
  static let fields: [Field<Self>] = [
    Field("on", "Offered on", \.on, .day, citation: .generalBreach),
    Field(
      "until", "Free until", \.until, .dateAhead, required: true,
      hint: "The last day; the general law says for how long.", citation: .generalBreach),
    Field(
      "how", "By whom and how", \.how, .longText, required: true,
      hint: "The company, and how families enroll."),
  ]

  var on = CivilDate.first
  var until: CivilDate?
  var how = ""

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "The offer", after: [breach.heardOn], in: circumstances)
    let services = IdentityServices(on: on, until: try needed(\.until), how: how)
    let least = circumstances.district.deadline(.identityServices, from: on).due
    try circumstances.require(end: services.until, notBefore: on, field: Self.id(of: \.until))
    var changed = breach
    changed.identityServices = services
    return Decision(
      changed,
      "\(breach.reference): identity services offered on \(on.long), free until "
        + "\(services.until.long)."
        + (services.until < least ? " The general law asks for them until \(least.long)." : ""),
      details(\.on, \.until))
  }
}
