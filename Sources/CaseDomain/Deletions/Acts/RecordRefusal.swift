struct RecordRefusal: SentLegAct {
  static let about = ActAbout(
    "refuse", "Record a refusal under a law",
    "The contractor keeps the data because a law requires it or forbids deleting it.")
  static let fields: [Field<Self>] = [
    contractorField, dayField("Refused on"),
    Field(
      "exception", "Exception", \.exception, .choice(), required: true,
      hint: "What the law does.", citation: .deletion),
    Field(
      "citation", "Law", \.citation, .text,
      hint: "Always needed: the law the contractor relies on, as it names it.",
      citation: .deletion),
    Field("answer", "Answer", \.answer, .longText, hint: "What the contractor wrote, in short."),
  ]
  static let step = LegStep.toBeAnswered
  static let event = "The refusal"

  var contractor: CaseReference?
  var on = CivilDate.first
  var exception: ExceptionKind?
  var citation = ""
  var answer = ""

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    guard !citation.isEmpty else {
      throw Refusal(
        .citationMissing, "An exception holds only where a law says so, and none was named.",
        citation: "\(Citation.deletion.text); \(Citation.deletionProvision.text)",
        remedy: "Ask the contractor which law it relies on, or follow up.",
        field: Self.id(of: \.citation))
    }
    return try changeLeg(of: request, in: circumstances)
  }

  func change(_ leg: inout Leg, in circumstances: Circumstances) throws -> String {
    let exception = try needed(\.exception)
    leg.close(.refused, on: on, answer)
    leg.exception = exception
    leg.exceptionCitation = citation
    return "refused on \(on.long), because \(exception.label)"
  }

  func finish(
    _ request: inout DeletionRequest, in circumstances: Circumstances
  ) -> [JournalDetail] { details(\.exception) }
}
