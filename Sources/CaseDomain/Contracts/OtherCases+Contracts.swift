extension OtherCases {
  /// Whether a contract was in force with a contractor on a day.
  func isUnderContract(_ contractor: Int, on day: CivilDate) throws -> Bool {
    try find(ContractLookup.inForce(with: contractor, on: day)) != nil
  }

  /// The fewest days for deletion that a contract names which was in force with a contractor on a day.
  ///
  /// A request names contractors and no products, so that of several contracts the shortest counts.
  func deletionDays(of contractor: Int, on day: CivilDate) throws -> Int? {
    try find(ContractLookup.shortestDeletion(with: contractor, on: day)).flatMap {
      try load(Contract.self, $0.number).terms.deletionDays
    }
  }
}
