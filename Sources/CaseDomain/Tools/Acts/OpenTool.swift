struct OpenTool: OpeningAct {
  static let about = ActAbout(
    "open", "Enter a tool request",
    "Records that somebody asks to use a product with students; its page says where that stands.",
    effect: .opens)
  static let fields = ToolEntry.fields.map { $0.within(\Self.entry) }

  var entry = ToolEntry()

  func check() throws(EntryProblems) { try entry.check() }

  func open(in circumstances: Circumstances) throws -> Decision<ToolRequest> {
    var request = ToolRequest(for: entry.name, receivedOn: entry.receivedOn)
    try entry.fill(&request, in: circumstances)
    return Decision(
      request,
      "Tool request for \(request.title) entered." + (try request.askedBefore(in: circumstances)),
      details(\.entry.product, \.entry.receivedOn, \.entry.plan))
  }
}

extension ToolRequest {
  /// What became of the newest request for the same product, as a sentence of its own.
  func askedBefore(in circumstances: Circumstances) throws -> String {
    try circumstances.cases.toolRequest(like: self).map {
      " Asked for \($0.receivedOn > receivedOn ? "later" : "before") as well: \($0.reference), received \($0.receivedOn.long), \($0.standing.label)."
    } ?? ""
  }
}
