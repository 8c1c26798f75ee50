extension OtherCases {
  /// The days for deletion that the contract names which was in force with a contractor on a day, if
  /// one was and names any.
  func deletionDays(of contractor: Int, on day: CivilDate) throws -> Int? {
    guard let contract = try find(ContractLookup.inForce(with: contractor, on: day)) else {
      return nil
    }
    return try load(Contract.self, contract.number).terms.deletionDays
  }
}
