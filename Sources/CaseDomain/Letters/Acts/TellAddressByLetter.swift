/// Marks an annual notice as sent, and records whom it told the address of the website.
struct TellAddressByLetter: ChangingAct {
  static let about = ActAbout(
    "told-address", "Record the annual notice as sent",
    "Marks an annual notice as sent and records with it how many students, and how many parents and "
      + "guardians, were told the address of the website.")
  static let fields: [Field<Self>] =
    TellAddress.fields.map { $0.within(\Self.telling) } + [
      Field(
        "record", "Record it on the case", \.record, .yesNo,
        hint: "No where the case has it already, as from the same letter in another language.")
    ]

  var telling = TellAddress()
  var record: Bool? = true

  mutating func prefill(from letter: Letter, in circumstances: Circumstances) {
    guard let number = letter.annualNotice?.number,
      let notice = try? circumstances.cases.load(AnnualNotice.self, number)
    else { return }
    telling.prefill(from: notice, in: circumstances)
    telling.entry.on = letter.entry.dated
    if Self.hasMoved(since: letter, in: circumstances) { telling.entry.address = "" }
    // A letter of the day of a telling says the same once more, in another language.
    record = !notice.tellings.contains { $0.on == letter.entry.dated }
  }

  static func obstacle(on letter: Letter, in circumstances: Circumstances) -> Refusal? {
    letter.settled
      ?? (ActKind(letter.kind.sentBy) == ActKind(Self.self)
        ? nil
        : Refusal(
          .wrongLetter, "“\(letter.kind.label)” does not tell the address of the website.",
          remedy: "Use “\(letter.kind.sentBy.about.title)”."))
  }

  /// Whether the letter names an address that is not the website's any more.
  private static func hasMoved(since letter: Letter, in circumstances: Circumstances) -> Bool {
    circumstances.district.website.addressSince.map { $0 > letter.entry.dated } ?? false
  }

  func check() throws(EntryProblems) {
    if record != false { try telling.check() }
  }

  func change(_ letter: Letter, in circumstances: Circumstances) throws -> Decision<Letter> {
    try require(
      \.telling.entry.on, "The sending", after: [(letter.entry.dated, "the day the letter bears")],
      in: circumstances)
    if record != false, telling.entry.address.isEmpty,
      Self.hasMoved(since: letter, in: circumstances)
    {
      throw EntryProblems(
        field: Self.id(of: \.telling.entry.address), value: "",
        "The website has moved since the letter was made. Type the address that the letter names.")
    }
    var changed = letter
    let sending = LetterSending(
      on: telling.entry.on, channel: LetterSending.Channel(telling.entry.channel),
      to: LetterKind.Audience.families.words, proof: telling.entry.proof)
    changed.sending = sending
    var (carried, telling) = ([GivenAct](), telling)
    if record != false, let about = letter.about {
      // The proof stays with the letter, which the case leads to.
      telling.file = ""
      telling.entry.proof =
        letter.reference.description + (sending.proof.isEmpty ? "" : "; \(sending.proof)")
      carried = [GivenAct(telling, on: about)]
    }
    if !self.telling.file.isEmpty {
      changed.attachments.append(
        Attachment(reading: self.telling.file, role: Letter.proofRole, on: circumstances.today))
    }
    return Decision(
      changed,
      "\(letter.reference) is marked as sent on \(sending.on.long), \(sending.channel.label)."
        + (carried.isEmpty ? " No telling is recorded with it." : ""),
      details(\.telling.entry.on, \.telling.entry.channel), carries: carried)
  }
}
