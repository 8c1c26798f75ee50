struct AllowToolUnderExemption: ToolDecidingAct {
  static let about = ActAbout(
    "approve-exemption", "Allow it for one child under an exemption",
    "Decides that the product may be used for the one child whose exemption is in effect.")
  static let fields: [Field<Self>] =
    [
      Field(
        "exemption", "Exemption", \.exemption, .lookup(.exemption), required: true,
        hint: "The one of the child that was meant, in effect on the day of the decision.",
        citation: .exemption),
      Field(
        "terms", "On what terms", \.terms, .longText,
        hint: "What the teacher is to keep to; no name of the child."),
    ] + ToolRuling.fields.map { $0.within(\Self.ruling) }

  var exemption: CaseReference?
  var terms = ""
  var ruling = ToolRuling()

  mutating func prefill(from request: ToolRequest, in circumstances: Circumstances) {
    let begun = request.followUp.exemption(in: circumstances.district)
    exemption = begun.flatMap { $0.holds ? $0.reference : nil }
  }

  func change(
    _ request: ToolRequest, in circumstances: Circumstances
  ) throws -> Decision<ToolRequest> {
    try request.requirePlan()
    let exemption = try circumstances.cases.load(
      Exemption.self, needed(\.exemption).number)
    try requireProduct(of: request, in: exemption)
    try requireInEffect(exemption, in: circumstances)
    var changed = request
    changed.product = exemption.product
    changed = try deciding(
      changed, .underExemption, reason: terms,
      exemption: Mention(exemption.number, exemption.title), day: \.ruling.on, in: circumstances)
    return Decision(
      changed,
      "\(changed.title) may be used for the one child of \(exemption.reference), and for nobody "
        + "else under it."
        + (request.plan == exemption.plan
          ? ""
          : " The request is for the other kind of plan: see that the exemption is the child's "
            + "that was meant."),
      details(\.exemption, \.ruling.on))
  }

  private func requireProduct(
    of request: ToolRequest, in exemption: Exemption
  ) throws(Refusal) {
    let isSame =
      request.product.map { $0.number == exemption.product.number }
      ?? (request.name.nameKey == exemption.product.name.nameKey)
    guard !isSame else { return }
    throw Refusal(
      .wrongContractor,
      "\(exemption.reference) is for \(exemption.product.name), not for "
        + "\(request.title).",
      citation: Citation.exemption.text,
      remedy: "Choose the exemption for it, or name the product it is on file as, with "
        + "“\(ChangeTool.about.title)”.", field: Self.id(of: \.exemption))
  }

  private func requireInEffect(
    _ exemption: Exemption, in circumstances: Circumstances
  ) throws(Refusal) {
    let reference = exemption.reference
    let (reason, words, remedy): (RefusalReason, String, String)
    switch exemption.standing(in: circumstances.district, on: ruling.on) {
    case .inEffect: return
    case .incomplete:
      (reason, words, remedy) = (
        .notSigned, "is not in effect on \(ruling.on.long)",
        "See on \(reference) what it lacks; until then decide “\(AskToolExemption.about.title)”."
      )
    case .superseded:
      (reason, words, remedy) = (
        .noGround, "has lost its ground, because a contract covers the product",
        "Allow it under the contract, with “\(ApproveTool.about.title)”."
      )
    case .ended, .withdrawn:
      (reason, words, remedy) = (
        .ended, exemption.end.map { "was \($0.kind.rawValue) as of \($0.on.long)" } ?? "has ended",
        "Choose an exemption that is in effect, or decide otherwise."
      )
    }
    throw Refusal(
      reason, "\(reference) \(words), so that nothing may be used under it.",
      citation: Citation.exemption.text, remedy: remedy, field: Self.id(of: \.exemption))
  }
}
