/// An act that opens a case.
protocol OpeningAct: Act {
  /// The kind of case, said again so that it follows from what `open` returns.
  associatedtype Record
  /// Decides what the new case is.
  func open(in circumstances: Circumstances) throws -> Decision<Record>
}

extension OpeningAct {
  /// There is no case yet that could stand in the way.
  static func obstacle(on record: Record, in circumstances: Circumstances) -> Refusal? { nil }

  func decide(on record: Record?, in circumstances: Circumstances) throws -> Decision<Record> {
    try check()
    return try open(in: circumstances)
  }
}
