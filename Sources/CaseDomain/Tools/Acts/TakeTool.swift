/// Enters a tool request that was read from a form or a message, once.
struct TakeTool: OpeningAct {
  static let about = ActAbout(
    "take", "Take a tool request from a file",
    "Enters a tool request as the import reads it from the answers to a form or from a message.",
    effect: .opens)
  static let fields: [Field<Self>] =
    ToolEntry.fields.map { $0.within(\Self.entry) } + [
      Field("source", "Read from", \.kind, .choice(), required: true),
      Field(
        "source-key", "Key", \.key, .text, required: true,
        hint: "What stands for the answer or the message, so that it is not taken twice.",
        limit: TextLimit.text),
      Field(
        "doubt", "Not verified", \.doubt, .text,
        hint: "Why the sender is not verified; blank where nothing speaks against it.",
        limit: TextLimit.longLine),
      Field(
        "left-out", "Files left out", \.leftOut, .number(0...9_999),
        hint: "How many files came with it and were not kept."),
    ]

  var entry = ToolEntry()
  var kind: ToolSource.Kind?
  var key = ""
  var doubt = ""
  var leftOut: Int?

  func check() throws(EntryProblems) { try entry.check() }

  func open(in circumstances: Circumstances) throws -> Decision<ToolRequest> {
    if let other = try circumstances.cases.find(ToolLookup.taken(key: key)) {
      throw Refusal(
        .alreadyDone, "It was taken already, as \(other).", remedy: "Look at \(other).",
        field: Self.id(of: \.key))
    }
    var request = ToolRequest(for: entry.name, receivedOn: entry.receivedOn)
    try entry.fill(&request, in: circumstances)
    request.source = ToolSource(
      try needed(\.kind), key: key, doubt: doubt, leftOut: leftOut ?? 0)
    return Decision(
      request,
      "Tool request for \(request.title) taken." + (try request.askedBefore(in: circumstances)),
      details(\.entry.product, \.entry.receivedOn, \.kind))
  }
}
