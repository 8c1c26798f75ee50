extension CaseArea {
  /// The area of tool requests.
  public static let tool = CaseArea("T", "tool", noun: "tool request")
}

extension ToolRequest {
  /// The acts, in the order of a case's life.
  public static let acts: [any Act<ToolRequest>.Type] = [
    OpenTool.self, TakeTool.self, ChangeTool.self, RecordExistingTool.self, ApproveTool.self,
    AskToolContract.self, AskToolExemption.self, AllowToolUnderExemption.self,
    AllowToolWithoutData.self, DeclineTool.self,
    CloseTool.self, TellToolRequester.self, ReopenTool.self, Attach<ToolRequest>.self,
    AddNote<ToolRequest>.self,
  ]

  /// The columns of the list.
  public static let columns: [ListColumn<ToolSummary>] = [
    .number { CaseReference(.tool, $0.number) },
    ListColumn("title", "Product", width: 20, grows: true, sorts: true) { .text($0.title) },
    ListColumn("standing", "Standing", width: 24) { summary, _ in .text(summary.standing.label) },
    ListColumn("receivedOn", "Received", width: 10, sorts: true) { .date($0.receivedOn) },
    ListColumn("asker", "Who asks", width: 16, grows: true) { .text($0.asker) },
    ListColumn("grades", "Grades", width: 6) { .text($0.grades) },
  ]

  /// How good or bad the standing is.
  public static func tone(of summary: ToolSummary, on day: CivilDate) -> Tone {
    summary.standing.tone
  }

  /// The standings by which the list can be narrowed.
  public static var standings: [ActOption] { ToolStanding.options }
}
