/// How an exemption is found.
public enum ExemptionLookup: CaseLookup {
  /// What it finds.
  public typealias Record = Exemption
  /// One that has not ended, by a child's code and a product.
  case open(student: String, product: Int)
  /// The newest for a child's code and a product, whether or not it has ended.
  case newest(student: String, product: Int)
  /// One for a child, by the district's code.
  case ofStudent(String)
}
