extension Office {
  /// The reference under which the district's settings are shown.
  public static let reference = CaseReference(.district, 1)

  /// The settings as a page.
  public func sheet(today: CivilDate) -> CaseSheet {
    CaseSheet(
      reference: Self.reference, revision: revision, title: district,
      standing: profile.title, tone: .plain,
      reasons: [
        "Periods below are the district's own practice, not law.",
        "Answers to open questions are for the district's counsel.",
      ],
      parts: [practicePart, choicesPart, policyPart, calendarPart(today)],
      acts: DistrictActs.all.map { ActOffer($0.id) })
  }

  private var practicePart: CaseSheet.Part {
    let act = ActID(.district, "practise")
    return CaseSheet.Part(
      "DISTRICT PRACTICE",
      [
        .init("To amend", "\(practice.cureDays) days after a notice", act: act),
        .init("To delete", "\(practice.deletionDays) days after a request", act: act),
        .init("Renewal", "asked \(practice.renewalLeadDays) days before the end", act: act),
        .init(
          "After an end",
          "confirmation expected within \(practice.endConfirmationDays) days", act: act),
        .init(
          "Exemptions", "looked at again every \(practice.exemptionReviewMonths) months",
          act: act),
      ])
  }

  private var choicesPart: CaseSheet.Part {
    let act = ActID(.district, "choose")
    return CaseSheet.Part(
      "OPEN QUESTIONS, AS THE DISTRICT ANSWERS THEM",
      [
        .init(
          "Renewal", choices.renewalRestartsNotice ? "needs a new notice" : "needs no new notice",
          act: act),
        .init(
          "Executed",
          choices.executedOn == .lastSignature ? "on the last signature" : "on the day in force",
          act: act),
        .init(
          "Addendum", choices.addendumRequired ? "required" : "not required of a full contract",
          act: act),
        .init(
          "Closed days",
          calendar.closuresMoveDeadlines ? "move deadlines" : "move no deadline",
          act: ActID(.district, "closures-move")),
      ])
  }

  private var policyPart: CaseSheet.Part {
    CaseSheet.Part(
      "POLICY: \(profile.title)",
      profile.terms.map { term in
        .init(
          term.topic.rawValue,
          term.says + (term.statute.map { " Statute: \($0)" } ?? ""),
          tone: term.statute == nil ? .plain : .warning)
      })
  }

  private func calendarPart(_ today: CivilDate) -> CaseSheet.Part {
    let from = today.adding(days: -31)
    let days =
      calendar.appointed.filter { $0.date >= from }.prefix(6).map {
        CaseSheet.Line(
          $0.date.long, "\($0.name); \($0.source)" + ($0.confirmed ? "" : " (not confirmed)"),
          tone: $0.confirmed ? .plain : .warning, act: ActID(.district, "appoint"),
          prefill: ["date": $0.date.iso, "name": $0.name])
      }
      + calendar.closures.filter { $0.date >= from }.map {
        CaseSheet.Line(
          $0.date.long, "closed: \($0.name)", act: ActID(.district, "unclose"),
          prefill: ["date": $0.date.iso])
      }
    return CaseSheet.Part("CALENDAR", Array(days))
  }

  /// What the form of an act holds when it opens on the settings.
  public func prefill(for verb: String) -> [String: String] {
    let details: [JournalDetail] =
      switch verb {
      case "practise": practice.details
      case "choose": choices.details
      case "rename": [JournalDetail("name", district)]
      case "closures-move":
        [JournalDetail("moves", calendar.closuresMoveDeadlines ? "yes" : "no")]
      default: []
      }
    return Dictionary(uniqueKeysWithValues: details.map { ($0.key, $0.value) })
  }
}
