/// One page of the docket: dated lines by date, then what is to do without a date, then waiting.
public struct DocketPage: Hashable, Sendable {
  /// The lines.
  public var lines: RowPage<DocketLine>
  /// How many lines are overdue, counted no further than is quick.
  public var overdue: RowCount

  /// Describes a page.
  public init(lines: RowPage<DocketLine>, overdue: RowCount) {
    self.lines = lines
    self.overdue = overdue
  }
}
