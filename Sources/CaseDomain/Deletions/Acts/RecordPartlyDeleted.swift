struct RecordPartlyDeleted: ExceptionAct {
  static let about = ActAbout(
    "partly", "Record a deletion in part",
    "The contractor deleted some of it: what is left is kept with the reason, and can be contested "
      + "unless a law was named for it.")
  static let fields: [Field<Self>] = [
    contractorField, dayField("Answered on"),
    Field("left", "What is left", \.left, .longText, required: true, citation: .deletion),
    exceptionField, lawField,
    Field(
      "answer", "Why", \.answer, .longText, required: true,
      hint: "What the contractor gave as the reason, or that it gave none."),
  ]
  static let step = LegStep.toBeSettled
  static let event = "The answer"

  var contractor: CaseReference?
  var on = CivilDate.first
  var left = ""
  var exception: ExceptionKind?
  var citation = ""
  var answer = ""

  func change(_ leg: inout Leg, in circumstances: Circumstances) throws -> String {
    leg.close(.partlyDeleted, on: on, answer)
    try claim(for: &leg)
    leg.remains = left
    return "deleted in part by \(on.long); "
      + (exception.map { "the rest is kept because \($0.label)" } ?? "what is left stays open")
  }
}
