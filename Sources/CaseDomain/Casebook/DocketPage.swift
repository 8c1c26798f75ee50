/// One page of the docket: its sections in order, and in each the lines by date.
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
