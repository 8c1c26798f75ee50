struct RecordRefusal: SentLegAct {
  static let about = ActAbout(
    "refuse", "Record a refusal",
    "The contractor keeps the data: because a law requires it or forbids deleting it, or without "
      + "naming one, which can be contested.")
  static let fields: [Field<Self>] = [
    contractorField, dayField("Refused on"),
    Field(
      "exception", "Exception", \.exception, .choice(),
      hint: "What the law does; blank if the contractor named no law.", citation: .deletion),
    Field(
      "citation", "Law", \.citation, .text,
      hint: "Needed with an exception: the law the contractor relies on, as it names it.",
      citation: .deletion),
    Field("answer", "Answer", \.answer, .longText, hint: "What the contractor wrote, in short."),
  ]
  static let step = LegStep.toBeSettled
  static let event = "The refusal"

  var contractor: CaseReference?
  var on = CivilDate.first
  var exception: ExceptionKind?
  var citation = ""
  var answer = ""

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    guard exception == nil || !citation.isEmpty else {
      throw Refusal(
        .citationMissing, "An exception holds only where a law says so, and none was named.",
        citation: "\(Citation.deletion.text); \(Citation.deletionProvision.text)",
        remedy:
          "Ask the contractor which law it relies on; or leave the exception blank, and contest "
          + "the refusal.",
        field: Self.id(of: \.citation))
    }
    guard exception != nil || citation.isEmpty else {
      throw Refusal(
        .citationMissing, "A law is named, and not what it does.",
        citation: Citation.deletion.text,
        remedy: "Choose the exception that “\(citation)” makes, or leave the law blank.",
        field: Self.id(of: \.exception))
    }
    return try changeLeg(of: request, in: circumstances)
  }

  func change(_ leg: inout Leg, in circumstances: Circumstances) throws -> String {
    guard let exception else {
      leg.close(.refusedWithoutLaw, on: on, answer)
      return "refused on \(on.long), with no law named; that can be contested"
    }
    leg.close(.refused, on: on, answer)
    leg.exception = exception
    leg.exceptionCitation = citation
    return "refused on \(on.long), because \(exception.label)"
  }

  func finish(
    _ request: inout DeletionRequest, in circumstances: Circumstances
  ) -> [JournalDetail] { details(\.exception) }
}
