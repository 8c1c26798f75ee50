struct TellToHold: LegAct {
  static let about = ActAbout(
    "hold", "Tell a contractor to hold",
    "Something came up that keeps the data from being deleted: the contractor is told to hold what it "
      + "still has, and its time rests.")
  static let fields: [Field<Self>] = [
    contractorField, dayField("Told on"),
    Field("how", "How", \.how, .text, hint: "Letter, e-mail, the vendor's portal, …"),
    Field(
      "why", "Why", \.why, .longText, required: true,
      hint: "Which request to see the records, or which record is the only copy.",
      citation: .accessFirst),
  ]
  static let step = LegStep.stillHolding
  static let event = "The hold"

  var contractor: CaseReference?
  var on = CivilDate.first
  var how = ""
  var why = ""

  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? step.missing(in: request)
  }

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    let index = try index(in: request)
    let leg = request.legs[index]
    try requireDay(
      after: [
        (leg.sentOn, "the contractor was asked"),
        (leg.holds.last?.until, "the last hold was lifted"),
      ], in: circumstances)
    var changed = request
    changed.legs[index].add(FollowUp(kind: .hold, on: on, how: how, note: why))
    return request.decision(
      changed,
      "\(request.reference), \(leg.contractor.name): told to hold on \(on.long).",
      legDetails)
  }
}
