/// No other cases: what stands in the way of an act and what its form opens with ask none.
struct NoOtherCases: OtherCases {
  func load<Record: CaseRecord>(_ type: Record.Type, _ number: Int) throws -> Record {
    throw Refusal.noCase(of: Record.area)
  }

  func find<Lookup: CaseLookup>(_ lookup: Lookup) -> CaseReference? { nil }

  func nextNumber(of area: CaseArea) -> Int { 1 }

  func journalHead() -> String { "" }
}
