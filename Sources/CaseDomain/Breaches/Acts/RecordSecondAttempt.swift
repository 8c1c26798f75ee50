struct RecordSecondAttempt: ActOnOpenBreach {
  static let about = ActAbout(
    "again", "Record a second attempt",
    "Records how those were told whose messages of a wave came back.")
  static let fields: [Field<Self>] = [
    Field("wave", "Wave", \.wave, .number(1...999), required: true),
    Field("on", "On", \.on, .day),
    Field(
      "how", "How", \.how, .longText, required: true,
      hint: "By letter, by telephone, and what came of it."),
  ]

  var wave: Int?
  var on = CivilDate.first
  var how = ""

  mutating func prefill(from breach: Breach, in circumstances: Circumstances) {
    wave = breach.wavesToRepeat.first
  }

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    breach.notOpen
      ?? (breach.wavesToRepeat.isEmpty
        ? Refusal(
          .noSuchEntry, "No message of a wave came back without a second attempt.",
          remedy: "Record with the wave how many came back.") : nil)
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    let number = try needed(\.wave)
    guard breach.wavesToRepeat.contains(number) else {
      throw Refusal(
        .noSuchEntry, "Wave \(number) waits for no second attempt.",
        remedy: "Name one of these: "
          + "\(breach.wavesToRepeat.map(String.init).joined(separator: ", ")).",
        field: Self.id(of: \.wave))
    }
    try require(
      \.on, "The second attempt", after: [(breach.waves[number - 1].sentOn, "the wave was sent")],
      in: circumstances)
    var changed = breach
    changed.waves[number - 1].secondAttemptOn = on
    changed.waves[number - 1].secondAttempt = how
    return Decision(
      changed, "Second attempt for wave \(number) of \(breach.reference) on \(on.long) recorded.",
      details(\.wave, \.on))
  }
}

extension Breach {
  /// The numbers of the waves of which messages came back and nobody tried again.
  var wavesToRepeat: [Int] {
    waves.indices.filter { waves[$0].bounced > 0 && waves[$0].secondAttemptOn == nil }
      .map { $0 + 1 }
  }
}
