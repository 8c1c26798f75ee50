/// Where a page of a list begins.
public enum PageStart: Hashable, Sendable {
  /// At the top.
  case top
  /// At the bottom, the last rows.
  case bottom
  /// Just after the row with these sort values, which a `ListRow` or `DocketLine` carries.
  case after(PageMark)
  /// Just before the row with these sort values.
  case before(PageMark)
  /// At the row with these sort values, itself included.
  case from(PageMark)
}
