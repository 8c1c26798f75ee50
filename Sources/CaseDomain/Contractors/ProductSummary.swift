/// What a list shows of a product.
public struct ProductSummary: Hashable, Sendable, Codable {
  /// The running number.
  public var number: Int
  /// The product's name.
  public var name: String
  /// The vendor that runs it.
  public var contractor: String
  /// What follows from the answers about it.
  public var standing: ApplicabilityStanding
  /// What kind of product it is.
  public var category: String
  /// The grades that use it.
  public var grades: String
}
