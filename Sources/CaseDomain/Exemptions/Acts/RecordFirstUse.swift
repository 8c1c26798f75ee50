struct RecordFirstUse: ExemptionAct, AlwaysAllowedAct {
  static let about = ActAbout(
    "first-use", "Record the first use",
    "Says on which day the tool was first used with the child's data; a day before the exemption was "
      + "in effect asks what was done about it.")
  static let fields: [Field<Self>] = [
    Field(
      "on", "First used on", \.on, .day,
      hint: "The day on which the operator first had data of the child.",
      citation: .contractRequired)
  ]

  var on = CivilDate.first

  mutating func prefill(from exemption: Exemption, in circumstances: Circumstances) {
    if let use = exemption.firstUse { on = use.on }
  }

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    try require(\.on, "The first use", in: circumstances)
    var changed = exemption
    if changed.firstUse?.on != on { changed.firstUse = FirstUse(on: on) }
    let early =
      changed.earlyUse(in: circumstances.district) == nil
      ? "" : " It came before the exemption was in effect: say what was done about it."
    return exemption.decision(
      changed, "First use under \(exemption.reference) on \(on.long) recorded.\(early)",
      details(\.on), in: circumstances)
  }
}
