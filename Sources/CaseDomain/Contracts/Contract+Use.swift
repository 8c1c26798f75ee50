extension Contract: UsedRecord {
  static var whatAllowsUse: String { "the contract was in force" }

  /// The days on which it was, is or will be in force, oldest first.
  ///
  /// A renewal that came after the end of the term before leaves a gap, and nothing goes on after a
  /// termination or from the day on which it was determined to be void.
  public var daysInForce: [Stretch] {
    guard let signedOn else { return [] }
    var stretches: [Stretch?] = []
    var from = max(signedOn, inForceOn ?? signedOn)
    var term = term
    for renewal in renewals {
      if let ended = term.lastDay, ended.adding(days: 1) < renewal.on {
        stretches.append(Stretch(from: from, until: ended))
        from = renewal.on
      }
      term = renewal.term
    }
    stretches.append(Stretch(from: from, until: term.lastDay))
    let last = [termination?.on, determination?.on.adding(days: -1)].compactMap(\.self).min()
    return stretches.compactMap { $0?.cut(after: last) }
  }

  /// Whether it is in force on a day.
  public func isInForce(on day: CivilDate) -> Bool {
    daysInForce.contains { $0.contains(day) }
  }

  /// The first use, where it fell on a day on which the contract was not in force (§ 10-234bb(a)).
  func earlyUse(in district: District) -> FirstUse? {
    firstUse.flatMap { isInForce(on: $0.on) ? nil : $0 }
  }

  /// A use without a contract in force, as a sentence.
  var earlyUseReason: String? {
    guard let firstUse, !isInForce(on: firstUse.on) else { return nil }
    let otherwise =
      signedOn == nil ? "without a contract" : "on a day on which the contract was not in force"
    let begun = daysInForce.first.map(\.from).flatMap { firstUse.on < $0 ? $0 : nil }
    let when = begun.map { "before the contract was in force on \($0.long)" } ?? otherwise
    return "First used on \(firstUse.on.long), \(when) [\(Citation.contractRequired.text)]."
      + (firstUse.answeredOn.map { " Answered on \($0.long): \(firstUse.answer)" } ?? "")
  }
}
