extension OtherCases {
  /// An exemption that has not ended for a child's code and a product.
  func openExemption(student code: String, product: Int) throws -> CaseReference? {
    try find(ExemptionLookup.open(student: code, product: product))
  }
}
