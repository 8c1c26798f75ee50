/// Marks a letter as sent, and answers with it the question of its case.
struct SendLetter: ChangingAct {
  static let about = ActAbout(
    "sent", "Mark a letter as sent",
    "Records the day, the way, to whom and what proves it; where the letter answers a question of "
      + "its case, that act is recorded with it.")
  static let fields: [Field<Self>] = [
    Field("on", "Sent on", \.on, .day),
    Field("channel", "How", \.channel, .choice(), required: true),
    Field("to", "To whom", \.to, .text, hint: "Blank for the addressee of the letter."),
    Field(
      "at", "Web address", \.at, .text,
      hint: "For a notice on the website: https://…", limit: TextLimit.longLine),
    Field("proof", "Proof", \.proof, .text, hint: "A receipt, a tracking number, a screenshot, …"),
    Field("file", "Proof as a file", \.file, .file, hint: "It is copied into the casebook."),
    Field(
      "record", "Record it on the case", \.record, .yesNo,
      hint: "No where the case has it already."),
  ]

  var on = CivilDate.first
  var channel: LetterSending.Channel? = .email
  var to = ""
  var at = ""
  var proof = ""
  var file = ""
  var record: Bool? = true

  mutating func prefill(from letter: Letter, in circumstances: Circumstances) {
    to = letter.entry.to
    channel =
      letter.kind.audience == .everyone ? .website : letter.entry.email.isEmpty ? .post : .email
  }

  static func obstacle(on letter: Letter, in circumstances: Circumstances) -> Refusal? {
    letter.settled
      ?? (ActKind(letter.kind.sentBy) == ActKind(Self.self)
        ? nil
        : Refusal(
          .wrongLetter,
          letter.kind.isWave
            ? "A notice to families is a wave, recorded with the numbers of those it reached."
            : "An annual notice is recorded with the numbers of those it reached.",
          remedy: "Use “\(letter.kind.sentBy.about.title)”."))
  }

  func change(_ letter: Letter, in circumstances: Circumstances) throws -> Decision<Letter> {
    let sending = LetterSending(
      on: on, channel: try needed(\.channel), to: at.isEmpty ? to : at, proof: proof)
    if letter.kind.audience == .everyone {
      do throws(EntryProblems) {
        try PostContractNotice.check(address: at, field: Self.id(of: \.at))
      } catch {
        throw Refusal(
          .letterIncomplete,
          at.isEmpty
            ? "It is not said where the notice stands."
            : error.problems.map(\.sentence).joined(separator: " "),
          remedy: "Type the web address of the page, as https://…", field: Self.id(of: \.at))
      }
    }
    try require(
      \.on, "The sending", after: [(letter.entry.dated, "the day the letter bears")],
      in: circumstances)
    var changed = letter
    changed.sending = sending
    if !file.isEmpty {
      changed.attachments.append(
        Attachment(reading: file, role: Letter.proofRole, on: circumstances.today))
    }
    let carried = record == false ? [] : try letter.answers(sending, in: circumstances)
    return Decision(
      changed, "\(letter.reference) is marked as sent on \(on.long), \(sending.channel.label).",
      details(\.on, \.channel), carries: carried)
  }
}

extension Letter {
  /// The refusal of an act on a letter that is no longer to be sent.
  var settled: Refusal? {
    if let sending {
      return Refusal(
        .alreadyDone, "The letter was sent on \(sending.on.long).",
        remedy: "Make another letter, or undo the sending if it is wrong.")
    }
    return setAside.map {
      Refusal(
        .alreadyDone, "The letter was set aside on \($0.on.long).",
        remedy: "Make another letter, or undo the setting aside.")
    }
  }

  /// The act on its case that the sending is, where it is one.
  func answers(
    _ sending: LetterSending, in circumstances: Circumstances
  ) throws -> [GivenAct] {
    guard let about else { return [] }
    func answer<Content: LetterContent>(_ type: Content.Type) throws -> [GivenAct] {
      let record = try circumstances.cases.load(Content.Record.self, about.number)
      let act = try Content.answer(self, sent: sending, on: record, in: circumstances)
      return act.map { [GivenAct($0, on: about)] } ?? []
    }
    return try answer(kind.content)
  }
}
