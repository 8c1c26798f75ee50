struct ReopenBreach: BreachAct {
  static let about = ActAbout(
    "reopen", "Open it again", "Opens a breach again that was closed, or found to be none.")
  static let fields: [Field<Self>] = [
    Field("on", "On", \.on, .day), Field("why", "Why", \.why, .longText, required: true),
  ]

  var on = CivilDate.first
  var why = ""

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    breach.notOpen == nil
      ? Refusal(.noSuchEntry, "The breach is open.", remedy: "There is nothing to open again.")
      : nil
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.on, "It",
      after: [(breach.closing?.on ?? breach.falseAlarm?.on, "it was closed")], in: circumstances)
    var changed = breach
    changed.reopen(on: on, why: why)
    return Decision(changed, "\(breach.reference) is open again since \(on.long).", details(\.on))
  }
}

extension Breach {
  /// Opens it again, where it was closed or found to be none.
  mutating func reopen(on day: CivilDate, why: String) {
    for index in closings.indices where closings[index].reopenedOn == nil {
      closings[index].reopenedOn = max(day, closings[index].on)
      closings[index].reopenedWhy = why
    }
    if isFalseAlarm, let found = falseAlarm?.on { falseAlarm?.liftedOn = max(day, found) }
  }
}
