/// One column of an area's list: its head, and its value for what the list shows of a case.
public struct ListColumn<Summary>: Sendable {
  /// The key, the heading, the width and whether it orders the list.
  public let heading: ListHeading
  /// The value on a day.
  public let cell: @Sendable (Summary, CivilDate) -> ListCell

  /// Describes a column whose value follows the day.
  public init(
    _ key: String, _ title: String, width: Int, grows: Bool = false, sorts: Bool = false,
    _ cell: @escaping @Sendable (Summary, CivilDate) -> ListCell
  ) {
    heading = ListHeading(key, title, width: width, grows: grows, sorts: sorts)
    self.cell = cell
  }

  /// Describes a column with the same value on every day.
  public init(
    _ key: String, _ title: String, width: Int, grows: Bool = false, sorts: Bool = false,
    _ cell: @escaping @Sendable (Summary) -> ListCell
  ) {
    self.init(key, title, width: width, grows: grows, sorts: sorts) { summary, _ in cell(summary) }
  }

  /// The column every list begins with and is ordered by.
  public static func number(
    _ reference: @escaping @Sendable (Summary) -> CaseReference
  ) -> ListColumn {
    ListColumn("number", "No.", width: 6, sorts: true) { .text(reference($0).description) }
  }
}
