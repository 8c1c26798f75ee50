/// How a product is found.
public enum ProductLookup: CaseLookup {
  /// What it finds.
  public typealias Record = Product
  /// By its name among those of a contractor, whatever the capitals.
  case named(String, of: Int)
}
