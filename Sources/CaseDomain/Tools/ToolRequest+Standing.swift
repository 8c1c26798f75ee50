extension ToolRequest {
  /// The decision that holds, if there is one.
  public var decision: ToolDecision? { decisions.last.flatMap { $0.reopenedOn == nil ? $0 : nil } }

  /// Where it stands.
  public var standing: ToolStanding { decision.map { ToolStanding($0.outcome) } ?? .undecided }

  /// Whether something is to come of it yet.
  public var isOpen: Bool { decision?.outcome.isUnderway ?? true }

  /// What allows its use, where something does: a contract, or an exemption for one child.
  public var grounds: CaseReference? {
    contract?.reference(in: .contract) ?? exemption?.reference(in: .exemption)
  }

  /// What who asks is, and where; no name.
  public var asker: String { [role, school].filter { !$0.isEmpty }.joined(separator: ", ") }

  /// Whether its words speak of a child's plan and nobody has said that it is for one.
  var speaksOfPlan: Bool {
    guard plan == nil else { return false }
    let words = RegisterTable.words([title, purpose, otherData, message].joined(separator: " "))
    return words.contains { ["iep", "504"].contains($0) }
  }

  /// What a list shows of it.
  public var summary: ToolSummary {
    ToolSummary(
      number: number, title: title, receivedOn: receivedOn, asker: asker, grades: grades,
      standing: standing)
  }

  /// The refusal of what a request that was decided allows no more.
  var settled: Refusal? {
    guard let decision, !decision.outcome.isUnderway else { return nil }
    return Refusal(
      .closed, "The tool request was decided on \(decision.on.long): \(decision.outcome.label).",
      remedy: "Open it again first, with “\(ReopenTool.about.title)”.")
  }
}
