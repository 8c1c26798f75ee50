/// Marks a letter to families as sent, and records the wave or the correction that it is.
struct TellByLetter: ChangingAct {
  static let about = ActAbout(
    "told", "Record that families were sent a letter",
    "Marks a letter to families as sent and records the wave of the breach with it.")
  static let fields: [Field<Self>] =
    TellFamilies.fields.map { $0.within(\Self.telling) } + [
      Field("file", "Proof as a file", \.file, .file, hint: "It is copied into the casebook."),
      Field(
        "record", "Record it on the case", \.record, .yesNo,
        hint: "No where the case has it already, as from the same letter in another language."),
    ]

  var telling = TellFamilies()
  var file = ""
  var record: Bool? = true

  mutating func prefill(from letter: Letter, in circumstances: Circumstances) {
    guard let number = letter.breach?.number,
      let breach = try? circumstances.cases.load(Breach.self, number)
    else { return }
    telling.prefill(from: breach, in: circumstances)
    // The letter is written to those whom no wave told.
    telling.lists = breach.listsNotTold
    // A letter of the day of a wave says the same once more, in another language.
    record = !breach.waves.contains { $0.sentOn == letter.entry.dated }
  }

  static func obstacle(on letter: Letter, in circumstances: Circumstances) -> Refusal? {
    letter.settled
      ?? (letter.kind.isWave
        ? nil
        : Refusal(
          .wrongLetter, "“\(letter.kind.label)” is no wave of a breach.",
          remedy: "Use “\(letter.kind.sentBy.about.title)”."))
  }

  func check() throws(EntryProblems) {
    if record != false { try telling.check() }
  }

  func change(_ letter: Letter, in circumstances: Circumstances) throws -> Decision<Letter> {
    try require(
      \.telling.on, "The sending", after: [(letter.entry.dated, "the day the letter bears")],
      in: circumstances)
    var changed = letter
    let sending = LetterSending(
      on: telling.on, channel: LetterSending.Channel(telling.channel),
      to: LetterKind.Audience.families.words, proof: telling.proof)
    changed.sending = sending
    if !file.isEmpty {
      changed.attachments.append(
        Attachment(reading: file, role: Letter.proofRole, on: circumstances.today))
    }
    var carried: [GivenAct] = []
    if record != false, let about = letter.about {
      carried = [GivenAct(telling, on: about)]
    }
    return Decision(
      changed,
      "\(letter.reference) is marked as sent on \(telling.on.long), \(sending.channel.label)."
        + (carried.isEmpty ? " No wave is recorded with it." : ""),
      details(\.telling.on, \.telling.channel), carries: carried)
  }
}
