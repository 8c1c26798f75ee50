extension Circumstances {
  /// Refuses a date after today for something that has happened.
  ///
  /// - Parameter what: the event with its article, as `The signing`.
  public func requireHappened(
    _ date: CivilDate, _ what: String, field: String
  ) throws(Refusal) {
    guard date > today else { return }
    throw Refusal(
      .dateInFuture, "\(what) is dated \(date.long), which is after today.",
      remedy: "Type the day on which it happened; today is \(today.long).", field: field)
  }

  /// Refuses a date before the event it follows from.
  ///
  /// - Parameters:
  ///   - what: what is dated, with its article.
  ///   - event: the earlier event, with its article in lower case.
  public func require(
    _ date: CivilDate, notBefore earlier: CivilDate?, _ what: String, event: String,
    field: String
  ) throws(Refusal) {
    guard let earlier, date < earlier else { return }
    throw Refusal(
      .dateOutOfOrder, "\(what) is dated \(date.long), before \(event) on \(earlier.long).",
      remedy: "Correct whichever of the two dates is wrong.", field: field)
  }

  /// Refuses an end before its start.
  public func require(
    end: CivilDate?, notBefore start: CivilDate?, field: String
  ) throws(Refusal) {
    guard let end, let start, end < start else { return }
    throw Refusal(
      .endBeforeStart, "The end, \(end.long), lies before the start, \(start.long).",
      remedy: "Type an end on or after the start.", field: field)
  }
}
