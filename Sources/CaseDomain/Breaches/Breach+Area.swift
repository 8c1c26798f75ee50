extension CaseArea {
  /// The area of breaches: unauthorized releases, by whose first letter they are numbered.
  public static let breach = CaseArea("U", "breach", plural: "breaches")
}

extension Breach {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<Breach>.Type] = [
    OpenBreach.self, ChangeBreach.self, RecordBreachNotice.self, AddDiscovery.self,
    DescribeBreachData.self, AddAffectedList.self, CountAffected.self, TellFamilies.self,
    DecideAgainstWave.self,
    RecordSecondAttempt.self, RecordUnreachable.self, RecordHolderTelling.self,
    PostBreachNotice.self, RecordPostingEvent<Breach>.self, JudgeDelay.self,
    TellAttorneyGeneral.self,
    RecordLawEnforcementDelay.self, OfferIdentityServices.self, FindFalseAlarm.self,
    CorrectFalseAlarm.self, CloseBreach.self, ReopenBreach.self, Attach<Breach>.self,
    AddNote<Breach>.self,
  ]

  /// The columns of the list.
  public static let columns: [ListColumn<BreachSummary>] = [
    .number { CaseReference(.breach, $0.number) },
    ListColumn("about", "Breach", width: 24, grows: true) { .text($0.title) },
    ListColumn("standing", "Standing", width: 12) { summary, _ in .text(summary.standing.label) },
    ListColumn("receivedOn", "Notice", width: 10, sorts: true) { .optional($0.receivedOn) },
    ListColumn("affected", "Affected", width: 9) {
      $0.affected.map { .number($0) } ?? .text("unknown")
    },
    ListColumn("told", "Told", width: 7) { .number($0.told) },
  ]

  /// How good or bad the standing is.
  public static func tone(of summary: BreachSummary, on day: CivilDate) -> Tone {
    summary.standing.tone
  }

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { BreachStanding.options }
}
