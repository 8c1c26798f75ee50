/// One line of the docket: an item with the case it belongs to.
public struct DocketLine: Hashable, Sendable, Encodable {
  /// The line's number in the casebook, which pages the docket.
  public let id: Int
  /// The case.
  public let reference: CaseReference
  /// What the case is called.
  public let title: String
  /// What is due or waited for.
  public let item: DocketItem

  /// Joins an item to its case.
  public init(id: Int, reference: CaseReference, title: String, item: DocketItem) {
    self.id = id
    self.reference = reference
    self.title = title
    self.item = item
  }
}
