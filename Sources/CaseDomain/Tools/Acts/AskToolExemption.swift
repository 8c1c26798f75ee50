struct AskToolExemption: ToolDecidingAct {
  static let about = ActAbout(
    "exemption", "Decide that an exemption is to be examined",
    "The product is looked at for one child's plan; the docket asks for the exemption's file.")
  static let fields: [Field<Self>] =
    [
      Field("reason", "Remark", \.reason, .longText, hint: "What the teacher is to know meanwhile.")
    ] + ToolRuling.fields.map { $0.within(\Self.ruling) }

  var reason = ""
  var ruling = ToolRuling()

  func change(
    _ request: ToolRequest, in circumstances: Circumstances
  ) throws -> Decision<ToolRequest> {
    try request.requirePlan()
    return Decision(
      try deciding(
        request, .exemptionToExamine, reason: reason, day: \.ruling.on, in: circumstances),
      "\(request.title) is examined for one child's plan, and is not to be used until then.",
      details(\.ruling.on))
  }
}
