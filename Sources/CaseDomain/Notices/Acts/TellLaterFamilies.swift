struct TellLaterFamilies: ChangingAct {
  static let about = ActAbout(
    "tell-later", "Record a later telling",
    "Records that students who came after the others were told, and their parents or guardians, were "
      + "told the address of the website too; that is practice.")
  static let fields: [Field<Self>] =
    TellingEntry.fields.map { $0.within(\Self.entry) } + [
      Field("file", "Proof as a file", \.file, .file, hint: "It is copied into the casebook.")
    ]

  var entry = TellingEntry()
  var file = ""

  mutating func prefill(from notice: AnnualNotice, in circumstances: Circumstances) {
    entry.address = circumstances.district.website.address
    entry.channel = notice.tellings.last { $0.channel.isElectronic }?.channel ?? .email
  }

  static func obstacle(on notice: AnnualNotice, in circumstances: Circumstances) -> Refusal? {
    notice.settled
  }

  func check() throws(EntryProblems) { try entry.check() }

  func change(
    _ notice: AnnualNotice, in circumstances: Circumstances
  ) throws -> Decision<AnnualNotice> {
    try entry.checkDay(of: notice, in: circumstances)
    let telling = try entry.telling(isLater: true, in: circumstances.district)
    var changed = notice
    changed.tellings.append(telling)
    if !file.isEmpty {
      changed.attachments.append(
        Attachment(reading: file, role: AnnualNotice.proofRole, on: circumstances.today))
    }
    return Decision(
      changed,
      "\(notice.reference), \(entry.on.long): \(telling.whom) who came later told, by "
        + "\(telling.channel.label).",
      details(\.entry.on, \.entry.channel, \.entry.students, \.entry.parents, \.entry.address))
  }
}
