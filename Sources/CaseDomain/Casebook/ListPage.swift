/// One page of a list.
public struct ListPage: Hashable, Sendable {
  /// The question answered.
  public var query: ListQuery
  /// The rows in order.
  public var rows: [ListRow]
  /// How many rows match in all.
  public var count: RowCount
  /// Whether rows come before the first one here.
  public var hasBefore: Bool
  /// Whether rows come after the last one here.
  public var hasAfter: Bool

  /// Describes a page.
  public init(
    query: ListQuery, rows: [ListRow], count: RowCount, hasBefore: Bool, hasAfter: Bool
  ) {
    self.query = query
    self.rows = rows
    self.count = count
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
  }
}
