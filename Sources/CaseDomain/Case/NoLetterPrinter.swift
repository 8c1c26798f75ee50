/// Nothing that prints: where cases are only looked at, and where the templates are not at hand.
public struct NoLetterPrinter: LetterPrinter {
  /// Prints nothing.
  public init() {}

  /// Refuses to print.
  public func print(_ order: PrintOrder) throws -> PrintedLetter { throw Self.refusal }

  /// Knows no version.
  public func version(of language: Language, in district: District) -> String { "" }

  /// Knows the district's own templates alone.
  public func template(
    of kind: LetterKind, in language: Language, by district: District
  ) -> String? { district.template(of: kind, in: language)?.text }

  /// Measures nothing.
  public func reading(of text: String, in language: Language) -> LetterReading? { nil }

  /// Says that no template can be looked at.
  public func problems(
    of text: String, for kind: LetterKind, in language: Language
  ) -> [TemplateProblem] {
    [TemplateProblem(line: 1, Self.refusal.sentence)]
  }

  private static let refusal = Refusal(
    .templateWrong, "The templates of letters are not at hand here.",
    remedy: "Make the letter with the docket program.")
}
