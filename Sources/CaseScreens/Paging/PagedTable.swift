import CaseDomain
import TerminalKit

/// A row that stays itself while it is on the screen.
protocol ShownRow: PagedRow {
  /// What the row is known by there.
  var rowID: String { get }
}

/// The part of a long list that was read, around the row one stands on.
///
/// It never holds more than a few hundred rows, so a list of a million is as quick as one of ten.
struct PagedTable<Row: ShownRow>: Sendable {
  private(set) var rows: [Row] = []
  private(set) var count = RowCount.exactly(0)
  private(set) var hasBefore = false
  private(set) var hasAfter = false
  /// The rows as the table draws them.
  private(set) var content = TableContent([])
  /// The place of each row in `rows`, by what it is known by: asked for at every key.
  private var places: [String: Int] = [:]
  /// Where one stands.
  var table = TableState()
  /// How many rows come before the first one here, where that is known.
  private var offset: Int?

  /// The rows asked for at once.
  static var pageLength: Int { 100 }
  private static var capacity: Int { 300 }

  /// The row one stands on.
  var selected: Row? { selectedIndex.map { rows[$0] } }

  private var selectedIndex: Int? { table.selected(in: content).flatMap { places[$0.id] } }

  /// The place in the whole list and its length, as `12 of 340`.
  var position: String {
    guard let selectedIndex else { return count == .exactly(0) ? "none" : count.words }
    guard let offset else { return "one of \(count.words)" }
    return "\(RowCount.exactly(offset + selectedIndex + 1).words) of \(count.words)"
  }

  /// The rows below a line that says what they are.
  func body(_ columns: TableSpec, _ line: StatusLine) -> Body {
    .stack(above: [.init(.status(line))], table(columns))
  }

  /// The rows alone.
  func table(_ columns: TableSpec) -> Body {
    var content = content
    content.place = position
    return .table(columns, content, table)
  }

  /// Where to read again to see the same rows as they are now, and how many.
  var again: (start: PageStart, limit: Int) {
    let limit = max(rows.count, Self.pageLength)
    guard hasBefore, let first = rows.first else { return (.top, limit) }
    return (.from(first.mark), limit)
  }

  /// Takes a page of the same list as the rows in hand, or of another, which begins anew.
  ///
  /// The row one stands on stays, unless the page is the far end that was asked for.
  mutating func take(
    _ page: RowPage<Row>, from start: PageStart, same: Bool, in size: Size,
    shown: ([Row]) -> TableContent
  ) {
    let isJump = start == .bottom || (start == .top && hasBefore)
    let keeping = same && !isJump
    let anchor = table.selected(in: content)
    let before = anchor.flatMap { content.index(of: $0.id) }
    count = page.count
    switch start {
    case .top:
      replace(page, offset: 0)
    case .bottom:
      if case .exactly(let total) = page.count {
        replace(page, offset: total - page.rows.count)
      } else {
        replace(page, offset: nil)
      }
    case .from:
      replace(page, offset: page.hasBefore ? offset : 0)
    case .after:
      rows += page.rows
      hasAfter = page.hasAfter
      let surplus = max(rows.count - Self.capacity, 0)
      rows.removeFirst(surplus)
      offset = offset.map { $0 + surplus }
      hasBefore = hasBefore || surplus > 0
    case .before:
      rows = page.rows + rows
      hasBefore = page.hasBefore
      offset = page.hasBefore ? offset.map { $0 - page.rows.count } : 0
      hasAfter = hasAfter || rows.count > Self.capacity
      rows.removeLast(max(rows.count - Self.capacity, 0))
    }
    content = shown(rows)
    places = Dictionary(rows.enumerated().map { ($1.rowID, $0) }) { first, _ in first }
    if keeping {
      if let anchor, let before, let now = content.index(of: anchor.id) {
        table.shift(by: now - before, content, in: size)
      }
    } else {
      table.move(start == .bottom ? .last : .first, content, in: size)
    }
  }

  private mutating func replace(_ page: RowPage<Row>, offset: Int?) {
    rows = page.rows
    hasBefore = page.hasBefore
    hasAfter = page.hasAfter
    self.offset = offset
  }

  /// Moves, and says which page to read where the move leads to rows that are not here.
  mutating func move(_ move: ListMove, in size: Size) -> PageStart? {
    if move == .first, hasBefore { return .top }
    if move == .last, hasAfter { return .bottom }
    table.move(move, content, in: size)
    guard let selectedIndex else { return nil }
    let margin = max(40, 2 * size.rows)
    if hasAfter, rows.count - selectedIndex < margin, let last = rows.last {
      return .after(last.mark)
    }
    if hasBefore, selectedIndex < margin, let first = rows.first {
      return .before(first.mark)
    }
    return nil
  }

  /// Goes to a row, where it is here.
  mutating func select(_ id: String, in size: Size) {
    table.select(id: id, content, in: size)
  }
}
