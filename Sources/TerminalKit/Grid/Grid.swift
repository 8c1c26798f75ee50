import PlainText

/// A screen as a value: cells, and where the cursor stands.
///
/// Widgets draw into it, tests read it, and a driver prints it. Text enters only through
/// `put(_:at:role:width:align:)`, which makes it safe and measures it, so no cell can hold
/// anything that a terminal would obey.
public struct Grid: Equatable, Sendable {
  /// Its columns and rows.
  public let size: Size
  /// Where the cursor shows; hidden when there is none.
  public var cursor: Point?
  var cells: [Cell]

  /// Makes an empty grid.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank(.text), count: size.columns * size.rows)
  }

  /// The whole grid as a rectangle.
  public var bounds: Rect { Rect(size) }

  /// The cell at a column and row; a blank one outside the grid.
  public subscript(column: Int, row: Int) -> Cell {
    guard column >= 0, column < size.columns, row >= 0, row < size.rows else {
      return .blank(.text)
    }
    return cells[row * size.columns + column]
  }

  /// The cells of one row, without a copy; empty outside the grid.
  public subscript(row row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Blanks a rectangle in a role.
  public mutating func fill(_ rect: Rect, role: Role) {
    forEachRow(of: rect) { grid, row, columns in
      grid.mend(row: row, columns)
      for column in columns { grid.cells[row * grid.size.columns + column] = .blank(role) }
    }
  }

  /// Gives a rectangle another role and leaves its text.
  mutating func paint(_ rect: Rect, role: Role) {
    forEachRow(of: rect) { grid, row, columns in
      for column in columns { grid.cells[row * grid.size.columns + column].role = role }
    }
  }

  /// Draws a horizontal rule across some columns of a row.
  mutating func line(row: Int, from first: Int, columns: Int) {
    let rule = String(repeating: "─", count: max(columns, 0))
    put(rule, at: Point(column: first, row: row), role: .border)
  }

  /// Blanks a rectangle and draws a frame around its edge, with a title in the upper side.
  public mutating func box(_ rect: Rect, title: String) {
    fill(rect, role: .text)
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let side = String(repeating: "─", count: rect.columns - 2)
    put("┌" + side + "┐", at: rect.origin, role: .border)
    for row in rect.row + 1..<rect.endRow - 1 {
      put("│", at: Point(column: rect.column, row: row), role: .border)
      put("│", at: Point(column: rect.endColumn - 1, row: row), role: .border)
    }
    put("└" + side + "┘", at: Point(column: rect.column, row: rect.endRow - 1), role: .border)
    guard rect.columns > 6 else { return }
    let label = PlainText.fit(title, rect.columns - 6)
    put(" \(label) ", at: Point(column: rect.column + 2, row: rect.row), role: .title)
  }

  private mutating func forEachRow(
    of rect: Rect, _ body: (inout Grid, Int, Range<Int>) -> Void
  ) {
    let first = max(rect.column, 0)
    let last = min(rect.endColumn, size.columns)
    guard first < last else { return }
    for row in max(rect.row, 0)..<max(min(rect.endRow, size.rows), max(rect.row, 0)) {
      body(&self, row, first..<last)
    }
  }
}
