struct TellAddress: ChangingAct {
  static let about = ActAbout(
    "tell", "Record who was told",
    "Records that students, or parents and guardians, were told the address of the website, "
      + "electronically as the statute asks; the next school year's notice is opened with the first."
  )
  static let fields: [Field<Self>] =
    TellingEntry.fields.map { $0.within(\Self.entry) } + [
      Field("file", "Proof as a file", \.file, .file, hint: "It is copied into the casebook.")
    ]

  var entry = TellingEntry()
  var file = ""

  /// Last year's telling is the draft of this year's, but for its numbers: nobody was told by them.
  mutating func prefill(from notice: AnnualNotice, in circumstances: Circumstances) {
    entry.address = circumstances.district.website.address
    let before = try? circumstances.cases.annualNotice(of: notice.schoolYear.previous)
    let last = notice.tellings.last ?? before?.tellings.last { !$0.isLater }
    entry.channel = last.flatMap { $0.channel.isElectronic ? $0.channel : nil } ?? .email
  }

  static func obstacle(on notice: AnnualNotice, in circumstances: Circumstances) -> Refusal? {
    notice.settled
  }

  func check() throws(EntryProblems) { try entry.check() }

  func change(
    _ notice: AnnualNotice, in circumstances: Circumstances
  ) throws -> Decision<AnnualNotice> {
    try entry.checkDay(of: notice, in: circumstances)
    let district = circumstances.district
    let telling = try entry.telling(isLater: false, in: district)
    var changed = notice
    changed.tellings.append(telling)
    if !file.isEmpty {
      changed.attachments.append(
        Attachment(
          reading: file, role: AnnualNotice.proofRole, on: circumstances.today))
    }
    if notice.tellings.contains(telling) {
      throw Refusal(
        .alreadyDone, "The same telling of \(telling.on.long) is recorded already.",
        remedy: "Leave it, or say what was other: the day, the way, or how many more it reached.",
        field: Self.id(of: \.entry.on))
    }
    let before = try circumstances.cases.annualNotice(of: notice.schoolYear.previous)
    let due = notice.deadline(in: district).due
    return Decision(
      changed,
      "\(notice.reference), \(entry.on.long): \(telling.whom) told, by \(telling.channel.label)."
        + (entry.on > due
          ? " It was due \(due.long)."
          : telling.channel.isElectronic
            && (!district.website.isEntered || district.website.isAt(telling.address))
            ? " It was in time." : "")
        + (telling.channel.isElectronic
          ? "" : " The statute asks for an electronic notice, which is still owed.")
        + Self.remarks(on: telling, after: before, in: district),
      details(\.entry.on, \.entry.channel, \.entry.students, \.entry.parents, \.entry.address),
      carries: try circumstances.cases.opening(annualNoticeOf: notice.schoolYear.next)
    )
  }

  /// What to look at once more.
  private static func remarks(
    on telling: AnnualTelling, after before: AnnualNotice?, in district: District
  ) -> String {
    let website = district.website
    let same = NoticeAudience.allCases.filter {
      telling.count(of: $0) > 0 && telling.count(of: $0) == before?.told($0)
    }
    return
      (website.isEntered && !website.isAt(telling.address)
      ? " The website is at \(website.address), which they were not told." : "")
      + (same.isEmpty
        ? "" : " Of \(same.map(\.label).joined(separator: " and ")) it is last year's number.")
  }
}

extension AnnualNotice {
  /// What a file is that proves a telling.
  static let proofRole = "proof of telling"
}
