extension CaseArea {
  /// The area of incidents.
  public static let incident = CaseArea("I", "incident")
}

extension Incident {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<Incident>.Type] = [
    OpenIncident.self, ChangeIncident.self, AskOperator.self, RecordOperatorAnswer.self,
    RecordSuccessor.self, JudgeIncident.self, CloseIncident.self, ReopenIncident.self,
    Attach<Incident>.self, AddNote<Incident>.self,
  ]

  /// The columns of the list.
  public static let columns: [ListColumn<IncidentSummary>] = [
    .number { CaseReference(.incident, $0.number) },
    ListColumn("title", "Incident", width: 24, grows: true) { .text($0.title) },
    ListColumn("standing", "Standing", width: 10) { summary, _ in .text(summary.standing.label) },
    ListColumn("learnedOn", "Heard of", width: 10, sorts: true) { .date($0.learnedOn) },
  ]

  /// How good or bad the standing is.
  public static func tone(of summary: IncidentSummary, on day: CivilDate) -> Tone {
    summary.standing.tone
  }

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { IncidentStanding.options }
}
