struct ChangeTool: AlwaysAllowedAct {
  static let about = ActAbout(
    "change", "Change the tool request", "Corrects or completes what was entered about it.",
    effect: .corrects)
  static let fields = ToolEntry.fields.map { $0.within(\Self.entry) }

  var entry = ToolEntry()

  mutating func prefill(from request: ToolRequest, in circumstances: Circumstances) {
    entry = ToolEntry(of: request)
  }

  func check() throws(EntryProblems) { try entry.check() }

  func change(
    _ request: ToolRequest, in circumstances: Circumstances
  ) throws -> Decision<ToolRequest> {
    var changed = request
    try entry.fill(&changed, in: circumstances)
    if let grounds = request.grounds, changed.product != request.product {
      throw Refusal(
        .alreadyDone, "\(request.title) was approved under \(grounds).",
        remedy: "Open the request again before it is about another product.",
        field: Self.id(of: \.entry.product))
    }
    if let first = request.decisions.first {
      try circumstances.require(
        first.on, notBefore: changed.receivedOn, "The first decision", event: "the request came",
        field: Self.id(of: \.entry.receivedOn))
    }
    return Decision(
      changed, "\(changed.reference) changed: \(changed.title).",
      self.changed(from: request, to: changed, in: circumstances))
  }
}
