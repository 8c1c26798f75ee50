/// How an exemption is found.
public enum ExemptionLookup: CaseLookup {
  /// What it finds.
  public typealias Record = Exemption
  /// One that has not ended, by a child's code and a product.
  case open(student: String, product: Int)
}
