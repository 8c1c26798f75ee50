/// An act by which a contractor keeps something, under a law it names or under none.
///
/// All that names the two fields by their key paths is here, as with `LegAct`.
protocol ExceptionAct: SentLegAct {
  /// What the law does, if the contractor named one.
  var exception: ExceptionKind? { get set }
  /// The law, as the contractor names it.
  var citation: String { get set }
}

extension ExceptionAct {
  static var exceptionField: Field<Self> {
    Field(
      "exception", "Exception", \.exception, .choice(),
      hint: "What the law does; blank if the contractor named no law.", citation: .deletion)
  }

  static var lawField: Field<Self> {
    Field(
      "citation", "Law", \.citation, .text,
      hint: "Needed with an exception: the law the contractor relies on, as it names it.",
      citation: .deletion)
  }

  /// Keeps the exception with the leg, if one was claimed.
  ///
  /// - Throws: `Refusal` for an exception without its law, or a law without what it does.
  func claim(for leg: inout Leg) throws(Refusal) {
    guard exception == nil || !citation.isEmpty else {
      throw Refusal(
        .citationMissing, "An exception holds only where a law says so, and none was named.",
        citation: "\(Citation.deletion.text); \(Citation.deletionProvision.text)",
        remedy:
          "Ask the contractor which law it relies on; or leave the exception blank, and contest "
          + "the answer.",
        field: Self.id(of: \.citation))
    }
    guard exception != nil || citation.isEmpty else {
      throw Refusal(
        .notAnswered, "A law is named, and not what it does.", citation: Citation.deletion.text,
        remedy: "Choose the exception; or say what the contractor wrote in the answer alone.",
        field: Self.id(of: \.exception))
    }
    leg.exception = exception
    leg.exceptionCitation = citation
  }

  func finish(
    _ request: inout DeletionRequest, in circumstances: Circumstances
  ) -> [JournalDetail] { details(\.exception) }
}
