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

  /// The contract in force on a day with a contractor that covers one of the products; any of its
  /// contracts where no product is named.
  func contract(
    with contractor: Int, covering products: [Mention], on day: CivilDate
  ) throws -> Contract? {
    let lookups: [ContractLookup] =
      products.isEmpty
      ? [.inForce(with: contractor, on: day)]
      : products.map { .covering($0.number, of: contractor, on: day) }
    for lookup in lookups {
      if let found = try find(lookup) { return try load(Contract.self, found.number) }
    }
    return nil
  }
}
