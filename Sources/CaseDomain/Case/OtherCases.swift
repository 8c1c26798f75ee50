/// The other cases, as far as a decision may ask about them.
public protocol OtherCases {
  /// The case of a number.
  ///
  /// - Throws: `Refusal` where there is none.
  func load<Record: CaseRecord>(_ type: Record.Type, _ number: Int) throws -> Record
  /// The case that a lookup finds, if there is one.
  func find<Lookup: CaseLookup>(_ lookup: Lookup) throws -> CaseReference?
  /// The content of a document that the casebook holds.
  ///
  /// - Throws: `Refusal` where there is none of that number.
  func document(_ id: Int) throws -> [UInt8]
}
