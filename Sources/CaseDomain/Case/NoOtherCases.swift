/// No other cases: what stands in the way of an act and what its form opens with ask none.
struct NoOtherCases: OtherCases {
  func load<Record: CaseRecord>(_ type: Record.Type, _ number: Int) throws -> Record {
    throw Refusal.noCase(of: Record.area)
  }

  func document(_ id: Int) throws -> [UInt8] { throw Refusal.noDocument(id) }

  func find<Lookup: CaseLookup>(_ lookup: Lookup) -> CaseReference? { nil }

  func comingNumber(of area: CaseArea) -> Int { 1 }

  func journalHead() -> String { "" }
}

extension Refusal {
  /// The refusal of the number of a document that the casebook does not hold.
  public static func noDocument(_ id: Int) -> Refusal {
    Refusal(
      .noSuchRecord, "There is no document \(id) in this casebook.",
      remedy: "Look at the case for the documents it has.")
  }
}
