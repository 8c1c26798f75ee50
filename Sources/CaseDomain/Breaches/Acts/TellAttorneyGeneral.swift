struct TellAttorneyGeneral: ActOnOpenBreach {
  static let about = ActAbout(
    "attorney-general", "Record that the Attorney General was told",
    "Records the telling that the general law on breaches asks for, where counsel says that it "
      + "binds the district.")
  static let fields: [Field<Self>] = [Field("on", "Told on", \.on, .day, citation: .generalBreach)]

  var on = CivilDate.first

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "The telling", after: [breach.heardOn], in: circumstances)
    var changed = breach
    changed.attorneyGeneralOn = on
    return Decision(
      changed, "\(breach.reference): the Attorney General was told on \(on.long).", details(\.on))
  }
}
