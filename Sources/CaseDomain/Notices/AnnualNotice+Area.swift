extension CaseArea {
  /// The area of annual notices.
  public static let annualNotice = CaseArea(
    "N", "annual-notice", noun: "annual notice", plural: "annual notices")
}

extension AnnualNotice {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<AnnualNotice>.Type] = [
    OpenAnnualNotice.self, TellAddress.self, TellLaterFamilies.self, CloseAnnualNotice.self,
    Attach<AnnualNotice>.self, AddNote<AnnualNotice>.self,
  ]

  /// The columns of the list.
  public static let columns: [ListColumn<AnnualNoticeSummary>] = [
    .number { CaseReference(.annualNotice, $0.number) },
    ListColumn("title", "Annual notice", width: 20, grows: true, sorts: true) { .text($0.title) },
    ListColumn("standing", "Standing", width: 11) { summary, _ in .text(summary.standing.label) },
    ListColumn("students", "Students", width: 9) { .number($0.students) },
    ListColumn("parents", "Parents", width: 9) { .number($0.parents) },
    ListColumn("lastToldOn", "Last told", width: 10) { .optional($0.lastToldOn) },
  ]

  /// How good or bad the standing is.
  public static func tone(of summary: AnnualNoticeSummary, on day: CivilDate) -> Tone {
    summary.standing.tone
  }

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { AnnualNoticeStanding.options }
}
