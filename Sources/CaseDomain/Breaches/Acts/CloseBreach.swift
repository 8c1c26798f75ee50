struct CloseBreach: BreachAct {
  static let about = ActAbout(
    "close", "Close the breach",
    "Closes it once everyone is told or cannot be reached, for a reason, and the website has the "
      + "notice.")
  static let fields: [Field<Self>] = [
    Field("on", "Closed on", \.on, .day),
    Field("remark", "Remark", \.remark, .longText, hint: "What to remember of it."),
  ]

  var on = CivilDate.first
  var remark = ""

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    if breach.closing != nil { return breach.notOpen }
    let open = breach.openBeforeClosing(in: circumstances.district)
    guard !open.isEmpty else { return nil }
    return Refusal(
      .legsOpen, open.joined(separator: " "), citation: Citation.breachFamilies.text,
      remedy: "Record what is open first.")
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.on, "The close",
      after: [
        breach.heardOn, (breach.waves.map(\.sentOn).max(), "families were told"),
        (breach.falseAlarm?.on, "it was found to be none"),
      ], in: circumstances)
    var changed = breach
    changed.closings.append(BreachClosing(on: on, remark: remark, reopenedWhy: ""))
    return Decision(
      changed,
      "\(breach.reference) closed on \(on.long): told \(breach.told.grouped), not to be reached "
        + "\(breach.unreached.grouped).", details(\.on))
  }
}
