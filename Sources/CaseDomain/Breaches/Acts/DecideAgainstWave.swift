struct DecideAgainstWave: ActOnOpenBreach {
  static let about = ActAbout(
    "no-wave", "Decide that a notice asks for no telling",
    "Records why no family has to be told after a notice: it names nobody new, or was sent twice.")
  static let fields: [Field<Self>] = [
    Field("notice", "Notice", \.notice, .number(1...999), required: true),
    Field("on", "Decided on", \.on, .day),
    Field(
      "why", "Why", \.why, .longText, required: true,
      hint: "It names nobody who was not told already, …", citation: .breachFamilies),
  ]

  var notice: Int?
  var on = CivilDate.first
  var why = ""

  mutating func prefill(from breach: Breach, in circumstances: Circumstances) {
    notice = breach.openNotices(in: circumstances.district).first
  }

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    breach.notOpen
      ?? (breach.openNotices(in: circumstances.district).isEmpty
        ? Refusal(
          .noSuchEntry, "No notice waits for families to be told.",
          citation: Citation.breachFamilies.text, remedy: "There is nothing to decide.") : nil)
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    let number = try needed(\.notice)
    let open = breach.openNotices(in: circumstances.district)
    guard open.contains(number) else {
      throw Refusal(
        .noSuchEntry, "Notice \(number) does not wait for families to be told.",
        remedy: "Name one of these: \(open.map(String.init).joined(separator: ", ")).",
        field: Self.id(of: \.notice))
    }
    try require(
      \.on, "The decision", after: [(breach.notices[number - 1].receivedOn, "the notice came")],
      in: circumstances)
    var changed = breach
    changed.notices[number - 1].needsNoWave = why
    changed.notices[number - 1].decidedOn = on
    return Decision(
      changed, "\(breach.reference): after notice \(number) nobody has to be told.",
      details(\.notice, \.on))
  }
}
