struct CloseAnnualNotice: ChangingAct {
  static let about = ActAbout(
    "close", "Close a past year's notice",
    "Records why not everybody was told in a school year that is over; it stays on record, and the next "
      + "school year's notice is opened.")
  static let fields: [Field<Self>] = [
    Field("on", "Closed on", \.on, .day),
    Field(
      "why", "Why", \.why, .longText, required: true,
      hint: "Why students, or parents and guardians, were not told."),
  ]

  var on = CivilDate.first
  var why = ""

  static func obstacle(on notice: AnnualNotice, in circumstances: Circumstances) -> Refusal? {
    if let settled = notice.settled { return settled }
    let year = notice.schoolYear
    if notice.standing(in: circumstances.district) == .told {
      return Refusal(
        .alreadyDone, "Everybody was told in the school year \(year).",
        remedy: "Leave it as it is; there is nothing to close.")
    }
    guard circumstances.today <= year.lastDay else { return nil }
    return Refusal(
      .stillOpen, "The school year \(year) runs until \(year.lastDay.long).",
      citation: Citation.annualNotice.text,
      remedy: "Tell families, and record it with “\(TellAddress.about.title)”.")
  }

  func change(
    _ notice: AnnualNotice, in circumstances: Circumstances
  ) throws -> Decision<AnnualNotice> {
    try require(
      \.on, "The closing", after: [(notice.schoolYear.lastDay, "the school year ended")],
      in: circumstances)
    var changed = notice
    changed.closing = NoticeClosing(on: on, why: why)
    return Decision(
      changed, "\(notice.reference) is closed; not everybody was told in \(notice.schoolYear).",
      details(\.on),
      carries: try circumstances.cases.opening(annualNoticeOf: notice.schoolYear.next))
  }
}
