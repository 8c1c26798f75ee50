import CaseDomain

/// The manual's page of refusals, in Markdown.
enum RefusalsPage {
  /// The page.
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
    (["| reason | situation | exit status |", "|---|---|---|"]
      + RefusalReason.allCases.map { reason in
        let status: ProgramStatus = reason.concernsInput ? .badInput : .refused
        return "| \(reason.rawValue) | \(reason.situation) | \(status.rawValue) |"
      })
      .joined(separator: "\n")
  }

  private static var failures: String {
    (["| reason | situation | exit status |", "|---|---|---|"]
      + StoreFailure.Kind.allCases.map { kind in
        let status = Complaint(StoreFailure(kind, "")).status
        return "| \(kind.rawValue) | \(kind.situation) | \(status.rawValue) |"
      })
      .joined(separator: "\n")
  }
}
