/// What makes two requests the same.
public struct RequestLikeness: Hashable, Sendable {
  /// What is asked.
  public let kind: RequestKind
  /// Who asks: the capacity, and the name by which names are compared.
  public let requester: String
  /// The code of the child, or the group.
  public let about: String
  /// The number of the product.
  public let product: Int?
}

extension RecordRequest {
  /// What makes another request the same as this one.
  public var likeness: RequestLikeness {
    RequestLikeness(
      kind: kind, requester: "\(capacity.rawValue) \(requesterName.nameKey)",
      about: student?.code ?? group.nameKey, product: product?.number)
  }
}
