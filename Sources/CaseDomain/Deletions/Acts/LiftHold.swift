struct LiftHold: LegAct {
  static let about = ActAbout(
    "lift-hold", "Lift the hold",
    "Nothing stands in the way any more: the contractor is told to go on, and its time runs again.")
  static let fields: [Field<Self>] = [
    contractorField, dayField("Told on"),
    Field("how", "How", \.how, .text, hint: "Letter, e-mail, the vendor's portal, …"),
  ]
  static let step = LegStep.held
  static let event = "The lifting"

  var contractor: CaseReference?
  var on = CivilDate.first
  var how = ""

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? step.missing(in: request)
      ?? (request.safeguardsHold
        ? nil
        : Refusal(
          .notAnswered, "What the contractor holds for still stands in the way.",
          citation: "\(Citation.recordsKept.text); \(Citation.accessFirst.text)",
          remedy: "Answer “safeguard” again once it is settled, then lift the hold."))
  }

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    let index = try index(in: request)
    let leg = request.legs[index]
    try requireDay(after: [(leg.holds.last?.from, "the hold")], in: circumstances)
    var changed = request
    changed.legs[index].add(FollowUp(kind: .holdLifted, on: on, how: how, note: ""))
    return request.decision(
      changed, "\(request.reference), \(leg.contractor.name): the hold is lifted on \(on.long).",
      legDetails)
  }
}
