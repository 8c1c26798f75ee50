extension Act {
  /// Refuses a day after today, or before an event it follows from.
  ///
  /// - Parameters:
  ///   - what: what is dated, with its article, as `The signature`.
  ///   - events: the earlier events, with their articles in lower case; one without a day is passed over.
  func require(
    _ path: KeyPath<Self, CivilDate>, _ what: String,
    after events: [(day: CivilDate?, name: String)] = [], in circumstances: Circumstances
  ) throws(Refusal) {
    let (day, field) = (self[keyPath: path], Self.id(of: path))
    try circumstances.requireHappened(day, what, field: field)
    for event in events {
      try circumstances.require(day, notBefore: event.day, what, event: event.name, field: field)
    }
  }
}
