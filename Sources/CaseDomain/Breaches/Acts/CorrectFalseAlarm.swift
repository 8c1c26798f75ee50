struct CorrectFalseAlarm: BreachAct {
  static let about = ActAbout(
    "correct", "Record the correction",
    "Records that those who were told of a breach were told that there was none.")
  static let fields: [Field<Self>] = [
    Field("on", "Told on", \.on, .day),
    Field("how", "How", \.how, .longText, required: true),
  ]

  var on = CivilDate.first
  var how = ""

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    if breach.closing != nil { return breach.notOpen }
    guard breach.isFalseAlarm, let falseAlarm = breach.falseAlarm else {
      return Refusal(
        .noSuchEntry, "It was not found to be a false alarm.",
        remedy: "Record that first, with “\(FindFalseAlarm.about.title)”.")
    }
    return falseAlarm.correctedOn.map {
      Refusal(
        .alreadyDone, "The correction of \($0.long) is recorded.",
        remedy: "Add a note if there is more to say.")
    }
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.on, "The correction", after: [(breach.falseAlarm?.on, "it was found to be none")],
      in: circumstances)
    var changed = breach
    changed.falseAlarm?.correctedOn = on
    changed.falseAlarm?.correctedHow = how
    return Decision(
      changed, "\(breach.reference): those who had been told were told so on \(on.long).",
      details(\.on))
  }
}
