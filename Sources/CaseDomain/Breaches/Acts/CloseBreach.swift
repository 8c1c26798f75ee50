struct CloseBreach: BreachAct {
  static let about = ActAbout(
    "close", "Close the breach",
    "Closes it once everyone is told or cannot be reached, for a reason, and the website has the "
      + "notice.")
  static let fields: [Field<Self>] = [
    Field("on", "Closed on", \.on, .day),
    Field("remark", "Remark", \.remark, .longText, hint: "What to remember of it."),
    Field(
      "although", "Although", \.although, .longText,
      hint: "Why it is closed although something is open; needed only then."),
  ]

  var on = CivilDate.first
  var remark = ""
  var although = ""

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    if breach.closing != nil { return breach.notOpen }
    let open = breach.openBeforeClosing(in: circumstances.district)
    guard !open.isEmpty else { return nil }
    return Refusal(
      .stillOpen, open.joined(separator: " "), citation: Citation.breachFamilies.text,
      remedy: "Record what is open first.")
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.on, "The close",
      after: [
        breach.heardOn, (breach.waves.map(\.sentOn).max(), "families were told"),
        (breach.falseAlarm?.on, "it was found to be none"),
      ], in: circumstances)
    let open = breach.leftOpen(in: circumstances.district)
    guard open.isEmpty || !although.isEmpty else {
      throw Refusal(
        .stillOpen, open.joined(separator: " "),
        remedy: "Record it first, or say why it is closed all the same.",
        field: Self.id(of: \.although))
    }
    // What was open on the day is kept with the reason.
    let words = [remark] + (open.isEmpty ? [] : ["Open: \(open.joined(separator: " "))", although])
    var changed = breach
    changed.closings.append(
      BreachClosing(
        on: on, remark: words.filter { !$0.isEmpty }.joined(separator: " "), reopenedWhy: ""))
    return Decision(
      changed,
      "\(breach.reference) closed on \(on.long): told \(breach.told.grouped), not to be reached "
        + "\(breach.unreached.grouped).", details(\.on))
  }
}
