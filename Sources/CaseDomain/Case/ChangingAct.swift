/// An act on a case there is.
protocol ChangingAct: Act {
  /// The kind of case, said again so that it follows from what `change` takes.
  associatedtype Record
  /// Decides what becomes of the case; nothing stands in the way of the act itself.
  func change(_ record: Record, in circumstances: Circumstances) throws -> Decision<Record>
}

extension ChangingAct {
  func decide(on record: Record?, in circumstances: Circumstances) throws -> Decision<Record> {
    guard let record else { throw Refusal.noCase(of: Record.area) }
    if let obstacle = Self.obstacle(on: record, in: circumstances) { throw obstacle }
    try check()
    let decision = try change(record, in: circumstances)
    guard decision.record != record else { throw Refusal.unchanged }
    return decision
  }
}

extension Refusal {
  /// The refusal of an act that is on no case.
  static func noCase(of area: CaseArea) -> Refusal {
    Refusal(
      .noSuchRecord, "There is no such \(area.noun).",
      remedy: "Look it up with `\(area.name) list`.")
  }

  /// The refusal of an act that leaves everything as it is.
  static let unchanged = Refusal(
    .unchanged, "Nothing was changed: what was entered is on record already.",
    remedy: "Change a field first, or leave it as it is.")
}
