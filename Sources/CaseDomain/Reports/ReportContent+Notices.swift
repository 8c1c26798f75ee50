extension ReportContent {
  /// The website notices that executions owe, and those that renewals do where the district reads the law so;
  /// a notice stands in one line.
  var noticeSections: [ReportSection] {
    let rule = Citation.contractNotice.text
    var notes = [
      "Contracts executed in the year, and when their notice was up and complete [\(rule)]."
    ]
    if district.choices.executedOn == .inForce {
      notes.append(
        "The district reads “executed” as the day a contract takes effect; one that is signed and takes effect "
          + "later has time left.")
    }
    let executions = ReportSection(
      "Website notices of contracts", notes: notes,
      lines(now.notices, before: before.notices, "executed") + [
        ReportLine(
          "to bring up to date", noticesToRenew, before: nil,
          words: "the statute counts no days for this", tone: .warning)
      ])
    guard district.choices.renewalRestartsNotice else { return [executions] }
    return [
      executions,
      ReportSection(
        "Website notices of renewals",
        notes: [
          "Whether a renewal needs a notice of its own is an open question; the district counts as if it does. "
            + "Of each contract the newest renewal."
        ], lines(now.renewalNotices, before: before.renewalNotices, "renewed")),
    ]
  }

  private func lines(
    _ now: NoticeCounts, before: NoticeCounts, _ began: String
  ) -> [ReportLine] {
    [Timing.inTime, .late, .open, .overdue].map { timing in
      ReportLine(
        timing.label, now.inYear[timing] ?? 0, before: before.inYear[timing] ?? 0,
        tone: timing.tone)
    } + [
      ReportLine(
        "late from before the year", now.lateFromBefore, before: before.lateFromBefore,
        words: "\(began) before it, and not complete since", tone: .bad)
    ]
  }
}
