/// One page of the docket: dated lines by date, then what is to do without a date, then waiting.
public struct DocketPage: Hashable, Sendable {
  /// The question answered.
  public var query: DocketQuery
  /// The lines in order.
  public var lines: [DocketLine]
  /// How many lines are overdue, counted no further than is quick.
  public var overdue: RowCount
  /// How many lines match in all.
  public var count: RowCount
  /// Whether lines come before the first one here.
  public var hasBefore: Bool
  /// Whether lines come after the last one here.
  public var hasAfter: Bool

  /// Describes a page.
  public init(
    query: DocketQuery, lines: [DocketLine], overdue: RowCount, count: RowCount,
    hasBefore: Bool, hasAfter: Bool
  ) {
    self.query = query
    self.lines = lines
    self.overdue = overdue
    self.count = count
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
  }
}
