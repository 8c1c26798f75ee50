struct JudgeDelay: ActOnOpenBreach {
  static let about = ActAbout(
    "delay", "Judge the holder's delay",
    "Says whether the holder told without unreasonable delay, which the statute asks beside its "
      + "days.")
  static let fields: [Field<Self>] = [
    Field(
      "unreasonable", "Unreasonable", \.unreasonable, .yesNo, required: true,
      hint: "Yes if it could have told earlier; days in which it was in time can be too many.",
      citation: .breachInformation),
    Field("why", "Why", \.why, .longText, required: true),
    Field("on", "Judged on", \.on, .day),
  ]

  var unreasonable: Bool?
  var why = ""
  var on = CivilDate.first

  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    breach.notOpen
      ?? (breach.holder == .district
        ? Refusal(
          .notAnswered, "The district itself held the data.",
          remedy: "The statute's times are those of a contractor or an operator.") : nil)
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "The judgment", after: [breach.heardOn], in: circumstances)
    let finding = DelayFinding(unreasonable: try needed(\.unreasonable), why: why, on: on)
    var changed = breach
    changed.delay = finding
    return Decision(
      changed,
      "\(breach.reference): the holder's delay was "
        + (finding.unreasonable ? "unreasonable." : "not unreasonable."),
      details(\.unreasonable, \.on))
  }
}
