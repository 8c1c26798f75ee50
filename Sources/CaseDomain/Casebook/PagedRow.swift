/// A row that a casebook hands out page by page.
public protocol PagedRow: Hashable, Sendable {
  /// The row's place in the order of its list.
  var mark: PageMark { get }
}

extension ListRow: PagedRow {}

extension DocketLine: PagedRow {
  /// The line's date, and the number that orders what has none.
  public var mark: PageMark { PageMark(value: item.due?.iso ?? "", number: id) }
}

extension JournalEntry: PagedRow {
  /// The entry's number, by which the newest comes first.
  public var mark: PageMark { PageMark(value: "", number: sequence) }
}
