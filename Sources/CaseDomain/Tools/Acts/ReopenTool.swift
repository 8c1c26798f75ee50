struct ReopenTool: ChangingAct {
  static let about = ActAbout(
    "reopen", "Open it again", "Opens a tool request again that was decided.")
  static let fields: [Field<Self>] = [
    Field("on", "On", \.on, .day), Field("why", "Why", \.why, .longText, required: true),
  ]

  var on = CivilDate.first
  var why = ""

  static func obstacle(on request: ToolRequest, in circumstances: Circumstances) -> Refusal? {
    request.decision == nil
      ? Refusal(
        .noSuchEntry, "The tool request is not decided.",
        remedy: "There is nothing to open again.") : nil
  }

  func change(
    _ request: ToolRequest, in circumstances: Circumstances
  ) throws -> Decision<ToolRequest> {
    try require(\.on, "It", after: [(request.decision?.on, "the decision")], in: circumstances)
    var changed = request
    let last = changed.decisions.count - 1
    changed.decisions[last].reopenedOn = on
    changed.decisions[last].reopenedWhy = why
    if let grounds = request.grounds, let decision = request.decision {
      // What an exemption is called has a child's code in it, which a contract's has not.
      changed.keepAsNote(
        "Decided before, on \(decision.on.long), under \(grounds)"
          + (request.contract.map { ", \($0.name)" } ?? ""), in: circumstances)
    }
    (changed.contract, changed.exemption) = (nil, nil)
    return Decision(
      changed, "\(request.reference) is open again since \(on.long).", details(\.on))
  }
}
