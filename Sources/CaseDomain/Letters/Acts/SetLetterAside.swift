struct SetLetterAside: ChangingAct {
  static let about = ActAbout(
    "set-aside", "Set a letter aside",
    "Records that a letter is not sent, and why; it stays in the casebook.")
  static let fields: [Field<Self>] = [
    Field("on", "Decided on", \.on, .day),
    Field(
      "why", "Why", \.why, .longText, required: true, hint: "Another was made, the case changed, …"),
  ]

  var on = CivilDate.first
  var why = ""

  static func obstacle(on letter: Letter, in circumstances: Circumstances) -> Refusal? {
    letter.settled
  }

  func change(_ letter: Letter, in circumstances: Circumstances) throws -> Decision<Letter> {
    try require(
      \.on, "That", after: [(letter.entry.dated, "the day the letter bears")], in: circumstances)
    var changed = letter
    changed.setAside = LetterSetAside(on: on, why: why)
    return Decision(changed, "\(letter.reference) is set aside and not sent.", details(\.on))
  }
}
