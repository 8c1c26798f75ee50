extension OtherCases {
  /// Whether a contract was in force with a contractor on a day.
  func isUnderContract(_ contractor: Int, on day: CivilDate) throws -> Bool {
    try find(ContractLookup.inForce(with: contractor, on: day)) != nil
  }

  /// The days for deletion that the contract names which was in force with a contractor on a day, if
  /// one was and names any.
  func deletionDays(of contractor: Int, on day: CivilDate) throws -> Int? {
    guard let contract = try find(ContractLookup.inForce(with: contractor, on: day)) else {
      return nil
    }
    return try load(Contract.self, contract.number).terms.deletionDays
  }
}
