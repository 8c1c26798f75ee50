struct AskToolContract: ToolDecidingAct {
  static let about = ActAbout(
    "contract", "Decide that a contract is to be made",
    "The product waits for a contract; the docket asks for it until it is signed.")
  static let fields: [Field<Self>] =
    [
      Field("reason", "Remark", \.reason, .longText, hint: "What the teacher is to know meanwhile.")
    ] + ToolRuling.fields.map { $0.within(\Self.ruling) }

  var reason = ""
  var ruling = ToolRuling()

  func change(
    _ request: ToolRequest, in circumstances: Circumstances
  ) throws -> Decision<ToolRequest> {
    Decision(
      try deciding(
        request, .contractToMake, reason: reason, day: \.ruling.on, in: circumstances),
      "\(request.title) waits for a contract, and is not to be used with student data until then.",
      details(\.ruling.on))
  }
}
