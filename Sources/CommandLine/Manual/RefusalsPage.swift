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
    let kinds: [(StoreFailure.Kind, String)] = [
      (.busy, "Another program holds the casebook for writing."),
      (.notACasebook, "The file is not a casebook, or a newer program made it."),
      (.unreadable, "The file cannot be read or written."),
      (.full, "The disk has no room left, or your share of it is used up."),
      (.restored, "A backup was restored over the casebook since it was last looked at."),
      (.older, "The casebook is of an older version and was opened for looking only."),
      (
        .unconfirmed,
        "The change stands, but the disk did not say that it outlives a loss of power."
      ),
      (.clock, "The computer's clock shows a day that cannot be today."),
      (.damaged, "The file's content contradicts itself."),
      (.stopped, "You stopped it before it was done; nothing was changed."),
      (.document, "A document to be attached cannot be read or is too large."),
    ]
    return
      (["| reason | situation | exit status |", "|---|---|---|"]
      + kinds.map { kind, situation in
        let status = Complaint(StoreFailure(kind, "")).status
        return "| \(kind.rawValue) | \(situation) | \(status.rawValue) |"
      })
      .joined(separator: "\n")
  }
}
