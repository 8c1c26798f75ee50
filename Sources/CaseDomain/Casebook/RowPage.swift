/// One page of a long list, as the casebook answers it.
public struct RowPage<Row: Hashable & Sendable>: Hashable, Sendable {
  /// The rows in order.
  public var rows: [Row]
  /// How many rows match in all.
  public var count: RowCount
  /// Whether rows come before the first one here.
  public var hasBefore: Bool
  /// Whether rows come after the last one here.
  public var hasAfter: Bool

  /// Describes a page.
  public init(_ rows: [Row], of count: RowCount, hasBefore: Bool, hasAfter: Bool) {
    self.rows = rows
    self.count = count
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
  }
}
