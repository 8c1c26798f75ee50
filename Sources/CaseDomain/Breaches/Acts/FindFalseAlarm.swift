struct FindFalseAlarm: ActOnOpenBreach {
  static let about = ActAbout(
    "false-alarm", "Find a false alarm",
    "Records that nothing was released after all, with the reason; who was told of a breach is told "
      + "so.")
  static let fields: [Field<Self>] = [
    Field("on", "Settled on", \.on, .day),
    Field("why", "Why", \.why, .longText, required: true, hint: "Who found out, and how."),
  ]

  var on = CivilDate.first
  var why = ""

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "It", after: [breach.heardOn], in: circumstances)
    var changed = breach
    changed.falseAlarm = FalseAlarm(on: on, why: why, correctedHow: "")
    return Decision(
      changed,
      "\(breach.reference) is a false alarm since \(on.long)."
        + (breach.waves.isEmpty && !breach.isPosted
          ? "" : " Tell those who were told of it, and take it off the website."),
      details(\.on))
  }
}
