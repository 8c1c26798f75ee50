/// What a key did to a list.
public enum TableOutcome: Hashable, Sendable {
  /// It was taken.
  case handled
  /// The selected row is to be opened.
  case open(id: String)
  /// The list has no use for the key.
  case ignored
}

/// Where one stands in a list, and what is marked.
public struct TableState: Hashable, Sendable {
  /// The index of the selected row in the whole list.
  public private(set) var selection: Int
  /// The index of the first visible row.
  public private(set) var top = 0
  /// The ids of the marked rows.
  public var marks: Set<String> = []
  /// What the list is sorted by, for the arrow in the header.
  public var sort: TableSort?

  /// Makes a state at the first row.
  public init(selection: Int = 0, sort: TableSort? = nil) {
    self.selection = selection
    self.sort = sort
  }

  /// Returns the selected row.
  public func selected(in content: TableContent) -> TableRow? {
    guard content.isSelectable(shown(in: content)) else { return nil }
    return content[shown(in: content)]
  }

  /// Handles a key; the size is that of the rectangle the list is drawn in.
  public mutating func handle(
    _ key: Key, _ content: TableContent, in size: Size
  ) -> TableOutcome {
    if let move = ListMove(key) {
      self.move(move, content, in: size)
      return .handled
    }
    switch key {
    case .enter: return selected(in: content).map { .open(id: $0.id) } ?? .ignored
    case .space:
      toggleMark(content, in: size)
      return .handled
    default: return .ignored
    }
  }

  /// Moves the selection, over headings, and keeps it in view.
  public mutating func move(_ move: ListMove, _ content: TableContent, in size: Size) {
    let start = shown(in: content)
    let page = Self.page(size)
    let target = move.target(from: start, count: content.total, page: page)
    let isForward = target > start || move == .first
    selection =
      nearest(to: target, forward: isForward, content)
      ?? nearest(to: target, forward: !isForward, content) ?? start
    reveal(content, in: size)
  }

  /// Selects a row by its id, if it is at hand, and shows it.
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

  /// Marks the selected row or takes its mark away, and goes on to the next.
  public mutating func toggleMark(_ content: TableContent, in size: Size) {
    guard let row = selected(in: content) else { return }
    if marks.remove(row.id) == nil { marks.insert(row.id) }
    move(.down, content, in: size)
  }

  /// Returns the place in the list and the number of marks, such as "3 of 120, 2 marked".
  public func summary(of content: TableContent) -> String {
    let count = content.total - content.headings
    guard count > 0, selected(in: content) != nil else { return "none" }
    let index = shown(in: content)
    let above = content.rows.prefix(max(index - content.first, 0)).count { $0.isHeading }
    let place = "\(index + 1 - above) of \(count)"
    return marks.isEmpty ? place : "\(place), \(marks.count) marked"
  }

  /// The selection as it shows: within the list, and not on a heading.
  func shown(in content: TableContent) -> Int {
    let index = min(max(selection, 0), max(content.total - 1, 0))
    if content.isSelectable(index) { return index }
    return nearest(to: index, forward: true, content)
      ?? nearest(to: index, forward: false, content) ?? index
  }

  /// The first visible row in a list of so many, the heading over the first row included.
  func top(in content: TableContent, page: Int) -> Int {
    let index = shown(in: content)
    let above = index > 0 && content[index - 1]?.isHeading == true && page > 1
    let range = (above ? index - 1 : index)..<min(index + 1, max(content.total, index + 1))
    return Scrolling.top(top, showing: range, of: content.total, page: page)
  }

  /// The rows below the header.
  static func page(_ size: Size) -> Int { max(size.rows - 1, 1) }

  private mutating func reveal(_ content: TableContent, in size: Size) {
    top = top(in: content, page: Self.page(size))
  }

  private func nearest(to index: Int, forward: Bool, _ content: TableContent) -> Int? {
    var index = index
    while index >= 0, index < content.total {
      if content.isSelectable(index) { return index }
      index += forward ? 1 : -1
    }
    return nil
  }
}
