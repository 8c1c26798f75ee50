extension OtherCases {
  /// The contractor of a reference.
  ///
  /// - Throws: `Refusal` where there is none.
  func contractor(_ reference: CaseReference) throws -> Contractor {
    try load(Contractor.self, reference.number)
  }

  /// The product of a reference.
  ///
  /// - Throws: `Refusal` where there is none.
  func product(_ reference: CaseReference) throws -> Product {
    try load(Product.self, reference.number)
  }

  /// The contractor of a name, whatever its capitals.
  func contractor(named name: String) throws -> CaseReference? {
    try find(ContractorLookup.named(name))
  }

  /// The product of a name with a contractor, whatever its capitals.
  func product(named name: String, of contractor: Int) throws -> CaseReference? {
    try find(ProductLookup.named(name, of: contractor))
  }
}
