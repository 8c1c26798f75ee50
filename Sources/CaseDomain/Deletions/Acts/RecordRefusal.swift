struct RecordRefusal: ExceptionAct {
  static let about = ActAbout(
    "refuse", "Record a refusal",
    "The contractor keeps the data: because a law requires it or forbids deleting it, or without "
      + "naming one, which can be contested.")
  static let fields: [Field<Self>] = [
    contractorField, dayField("Refused on"), exceptionField, lawField,
    Field("answer", "Answer", \.answer, .longText, hint: "What the contractor wrote, in short."),
  ]
  static let step = LegStep.toBeSettled
  static let event = "The refusal"

  var contractor: CaseReference?
  var on = CivilDate.first
  var exception: ExceptionKind?
  var citation = ""
  var answer = ""

  func change(_ leg: inout Leg, in circumstances: Circumstances) throws -> String {
    leg.close(exception == nil ? .refusedWithoutLaw : .refused, on: on, answer)
    try claim(for: &leg)
    return "refused on \(on.long), "
      + (exception.map { "because \($0.label)" } ?? "with no law named; that can be contested")
  }
}
