struct RecordExistingTool: ChangingAct {
  static let about = ActAbout(
    "existing", "Say what serves already",
    "Records what is on file that serves the purpose, or that nothing does.")
  static let fields: [Field<Self>] = [
    Field(
      "what", "What serves", \.what, .longText, required: true,
      hint: "A product that may be used and how far it serves, or that nothing does."),
    Field("on", "Looked on", \.on, .day),
  ]

  var what = ""
  var on = CivilDate.first

  mutating func prefill(from request: ToolRequest, in circumstances: Circumstances) {
    what = request.existing?.what ?? ""
  }

  static func obstacle(on request: ToolRequest, in circumstances: Circumstances) -> Refusal? {
    request.settled
  }

  func change(
    _ request: ToolRequest, in circumstances: Circumstances
  ) throws -> Decision<ToolRequest> {
    try require(
      \.on, "The look", after: [(request.receivedOn, "the request came")], in: circumstances)
    var changed = request
    if let earlier = request.existing {
      changed.keepAsNote("Looked before, on \(earlier.on.long): \(earlier.what)", in: circumstances)
    }
    changed.existing = ExistingTool(on: on, what: what)
    return Decision(
      changed, "\(request.reference): what serves already is on record.", details(\.on))
  }
}
