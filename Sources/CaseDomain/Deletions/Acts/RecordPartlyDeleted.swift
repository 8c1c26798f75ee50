struct RecordPartlyDeleted: SentLegAct {
  static let about = ActAbout(
    "partly", "Record a deletion in part",
    "The contractor deleted some of it; what is left, and why, is kept and can be contested.")
  static let fields: [Field<Self>] = [
    contractorField, dayField("Answered on"),
    Field("left", "What is left", \.left, .longText, required: true, citation: .deletion),
    Field(
      "answer", "Why", \.answer, .longText, required: true,
      hint: "What the contractor gave as the reason, or that it gave none."),
  ]
  static let step = LegStep.toBeSettled
  static let event = "The answer"

  var contractor: CaseReference?
  var on = CivilDate.first
  var left = ""
  var answer = ""

  func change(_ leg: inout Leg, in circumstances: Circumstances) -> String {
    leg.close(.partlyDeleted, on: on, answer)
    leg.remains = left
    return "deleted in part by \(on.long); what is left stays open"
  }
}
