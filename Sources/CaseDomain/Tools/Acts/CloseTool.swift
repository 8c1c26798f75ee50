struct CloseTool: ToolDecidingAct {
  static let about = ActAbout(
    "close", "Close it without a decision",
    "The request was taken back, was entered twice, or nothing more comes of it.")
  static let fields: [Field<Self>] =
    [
      Field(
        "reason", "Why", \.reason, .longText, required: true,
        hint: "Taken back, the same as another, the teacher left.")
    ] + ToolRuling.fields.map { $0.within(\Self.ruling) }

  var reason = ""
  var ruling = ToolRuling()

  func change(
    _ request: ToolRequest, in circumstances: Circumstances
  ) throws -> Decision<ToolRequest> {
    Decision(
      try deciding(request, .closed, reason: reason, day: \.ruling.on, in: circumstances),
      "\(request.reference) closed on \(ruling.on.long).", details(\.ruling.on))
  }
}
