extension ImportReport: ImportOutcome {
  /// The rows that opened a contract, a line for each.
  public func openedWords(validOnly: Bool) -> [String] { imported.map(\.words) }

  /// The rows that are there already, a line for each.
  public var thereWords: [String] { matched.map(\.words) }

  /// The rows that cannot be imported, a line for each.
  public var refusedWords: [String] { refused.map(\.words) }

  /// The contract that the last row opened.
  public var newest: CaseReference? { imported.last?.reference }

  /// The counts as one sentence; nothing counts as imported that the refused rows keep out.
  public func counts(validOnly: Bool) -> String {
    let outcome =
      !stands(validOnly: validOnly) ? "could be imported" : rehearsed ? "to import" : "imported"
    return "\(rows) \(rows == 1 ? "row" : "rows"): \(imported.count) \(outcome), "
      + "\(matched.count) already there, \(refused.count) refused."
  }

  /// What became of the casebook, as one or two sentences.
  public func outcome(validOnly: Bool) -> String {
    if !stands(validOnly: validOnly) {
      return "Nothing was imported, because \(Self.rows(refused.count)) refused. Correct the file, "
        + "or ask for the valid rows only."
    }
    if rehearsed { return "This was a rehearsal; nothing was imported." }
    guard let first = imported.first?.reference, let last = imported.last?.reference else {
      return "There was nothing to import."
    }
    return first == last ? "\(first) was opened." : "\(first) to \(last) were opened."
  }

  private static func rows(_ count: Int) -> String {
    count == 1 ? "one row is" : "\(count) rows are"
  }
}

extension ImportReport.Imported {
  /// The row in words: what it is and the contract it opened.
  public var words: String { "Row \(row)  \(name)  as \(reference)" }
}

extension ImportReport.Matched {
  /// The row in words: which contract it is and where the file says otherwise.
  public var words: String {
    let place = earlierRow.map { "the contract of row \($0)" } ?? "there already as \(reference)"
    return "Row \(row)  \(name)  is \(place)"
      + (differences.isEmpty ? "." : "; " + differences.map(\.words).joined(separator: "; ") + ".")
  }
}

extension ImportReport.Refused {
  /// The row in words: where the trouble is and what it is.
  public var words: String {
    "Row \(row)\(field.isEmpty ? "" : ", \(field)"): \(reason)"
  }
}
