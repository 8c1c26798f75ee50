import CaseDomain

/// The manual's page of refusals, in Markdown.
enum RefusalsPage {
  static var text: String {
    """
    # Refusals

    Docket says no in one sentence, names the rule where there is one, and says what to do \
    instead. Nothing is changed then, and nothing typed is lost. The word in the first column is \
    the `reason` in JSON.

    ## What the rules do not allow

    \(refusals)

    ## What the machine could not do

    \(failures)

    """
  }

  private static var refusals: String {
    table(
      RefusalReason.allCases.map {
        ($0.rawValue, $0.situation, $0.concernsInput ? .badInput : .refused)
      })
  }

  private static var failures: String {
    table(
      StoreFailure.Kind.allCases.map {
        ($0.rawValue, $0.situation, Complaint(StoreFailure($0, "")).status)
      })
  }

  private static func table(_ rows: [(String, String, ProgramStatus)]) -> String {
    (["| reason | situation | exit status |", "|---|---|---|"]
      + rows.map { "| \($0) | \($1) | \($2.rawValue) |" })
      .joined(separator: "\n")
  }
}
