/// The other cases, as far as a decision may ask about them.
public protocol OtherCases {
  /// The case of a number.
  ///
  /// - Throws: `Refusal` where there is none.
  func load<Record: CaseRecord>(_ type: Record.Type, _ number: Int) throws -> Record
  /// The case that a lookup finds, if there is one.
  func find<Lookup: CaseLookup>(_ lookup: Lookup) throws -> CaseReference?
  /// The number that the next case of an area gets.
  func comingNumber(of area: CaseArea) throws -> Int
  /// The end of the journal, as it is printed.
  func journalHead() throws -> String
  /// The content of a document that the casebook holds.
  ///
  /// - Throws: `Refusal` where there is none of that number.
  func document(_ id: Int) throws -> [UInt8]
}
