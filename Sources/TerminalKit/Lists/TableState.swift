/// Where one stands in a list, and what is marked.
public struct TableState: Hashable, Sendable {
  /// The index of the selected row.
  public private(set) var selection = 0
  /// The index of the first visible row.
  private(set) var top = 0
  /// The ids of the marked rows.
  public var marks: Set<String> = []
  /// What the list is sorted by, for the arrow in the header.
  public var sort: TableSort?

  /// Makes a state at the first row.
  public init() {}

  /// Returns the selected row.
  public func selected(in content: TableContent) -> TableRow? {
    let index = shown(in: content)
    return content.isSelectable(index) ? content.rows[index] : nil
  }

  /// Moves the selection, over headings, and keeps it in view.
  public mutating func move(_ move: ListMove, _ content: TableContent, in size: Size) {
    let start = shown(in: content)
    let page = Self.page(size)
    let target = move.target(from: start, count: content.rows.count, page: page)
    let isForward = target > start || move == .first
    selection =
      nearest(to: target, forward: isForward, content)
      ?? nearest(to: target, forward: !isForward, content) ?? start
    reveal(content, in: size)
  }

  /// Selects a row by its id, if the list has it, and shows it.
  public mutating func select(id: String, _ content: TableContent, in size: Size) {
    guard let index = content.index(of: id) else { return }
    selection = index
    reveal(content, in: size)
  }

  /// Follows the selected row to where it is now, after rows came or went before it, so that it
  /// keeps its place on the screen.
  public mutating func shift(by rows: Int, _ content: TableContent, in size: Size) {
    selection += rows
    top = max(top + rows, 0)
    reveal(content, in: size)
  }

  /// Returns the place in the list and the number of marks, such as "3 of 120, 2 marked".
  func summary(of content: TableContent) -> String {
    guard selected(in: content) != nil else { return "none" }
    let index = content.rows[...shown(in: content)].count { !$0.isHeading }
    let place = "\(index) of \(content.rows.count { !$0.isHeading })"
    return marks.isEmpty ? place : "\(place), \(marks.count) marked"
  }

  /// The selection as it shows: within the list, and not on a heading.
  func shown(in content: TableContent) -> Int {
    let index = min(max(selection, 0), max(content.rows.count - 1, 0))
    if content.isSelectable(index) { return index }
    return nearest(to: index, forward: true, content)
      ?? nearest(to: index, forward: false, content) ?? index
  }

  /// The first visible row in a list of so many, the heading over the first row included.
  func top(in content: TableContent, page: Int) -> Int {
    let index = shown(in: content)
    let above = index > 0 && content.rows[index - 1].isHeading && page > 1
    let range = (above ? index - 1 : index)..<index + 1
    return Scrolling.top(top, showing: range, of: content.rows.count, page: page)
  }

  /// The rows below the header.
  static func page(_ size: Size) -> Int { max(size.rows - 1, 1) }

  private mutating func reveal(_ content: TableContent, in size: Size) {
    top = top(in: content, page: Self.page(size))
  }

  private func nearest(to index: Int, forward: Bool, _ content: TableContent) -> Int? {
    var index = index
    while content.rows.indices.contains(index) {
      if content.isSelectable(index) { return index }
      index += forward ? 1 : -1
    }
    return nil
  }
}
