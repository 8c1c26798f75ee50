struct RecordFirstUse<Record: UsedRecord>: ChangingAct, AlwaysAllowedAct {
  static var about: ActAbout {
    ActAbout(
      "first-use", "Record the first use",
      "Says on which day student data was first used; one that came before \(Record.whatAllowsUse), or "
        + "while it was not, asks what was done about it.")
  }
  static var fields: [Field<Self>] {
    [
      Field(
        "on", "First used on", \.on, .day,
        hint: "The day on which the vendor first had data of a student under it.",
        citation: .contractRequired)
    ]
  }

  var on = CivilDate.first

  mutating func prefill(from record: Record, in circumstances: Circumstances) {
    if let use = record.firstUse { on = use.on }
  }

  func change(_ record: Record, in circumstances: Circumstances) throws -> Decision<Record> {
    try require(\.on, "The first use", in: circumstances)
    var changed = record
    if changed.firstUse?.on != on { changed.firstUse = FirstUse(on: on) }
    let early =
      changed.earlyUse(in: circumstances.district) == nil
      ? "" : " It did not come while \(Record.whatAllowsUse): say what was done about it."
    let replaced = record.firstUse.flatMap { use in
      use.on == on
        ? nil
        : " It takes the place of \(use.on.long)"
          + (use.answeredOn == nil ? "." : ", and of what was said about that day.")
    }
    return Decision(
      changed,
      "First use under \(record.reference) on \(on.long) recorded.\(replaced ?? "")\(early)",
      details(\.on))
  }
}
