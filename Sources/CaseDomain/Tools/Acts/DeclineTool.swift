struct DeclineTool: ToolDecidingAct {
  static let about = ActAbout(
    "decline", "Do not approve it", "Decides that the product is not to be used, and why.")
  static let fields: [Field<Self>] =
    [
      Field("reason", "Reason", \.reason, .longText, required: true),
      Field(
        "instead", "Instead", \.instead, .longText,
        hint: "What to use instead; what serves already is filled in."),
    ] + ToolRuling.fields.map { $0.within(\Self.ruling) }

  var reason = ""
  var instead = ""
  var ruling = ToolRuling()

  mutating func prefill(from request: ToolRequest, in circumstances: Circumstances) {
    instead = request.existing?.what ?? ""
  }

  func change(
    _ request: ToolRequest, in circumstances: Circumstances
  ) throws -> Decision<ToolRequest> {
    Decision(
      try deciding(
        request, .notApproved, reason: reason, instead: instead, day: \.ruling.on,
        in: circumstances),
      "\(request.title) is not approved.", details(\.ruling.on))
  }
}
