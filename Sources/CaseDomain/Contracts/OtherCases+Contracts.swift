extension OtherCases {
  /// The days for deletion that a contractor's newest signed contract names, if it names any.
  func deletionDays(of contractor: Int) throws -> Int? {
    guard let newest = try find(ContractLookup.newestSigned(of: contractor)) else { return nil }
    return try load(Contract.self, newest.number).terms.deletionDays
  }
}
