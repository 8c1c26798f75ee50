/// How many columns and rows something has.
public struct Size: Hashable, Sendable {
  /// Columns, never negative.
  public let columns: Int
  /// Rows, never negative.
  public let rows: Int

  /// Makes a size; a negative measure counts as none.
  public init(columns: Int, rows: Int) {
    self.columns = max(columns, 0)
    self.rows = max(rows, 0)
  }
}

/// A place on the grid, counted from the upper left corner.
public struct Point: Hashable, Sendable {
  /// Columns from the left edge.
  public var column: Int
  /// Rows from the upper edge.
  public var row: Int

  /// Makes a point.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  var column: Int
  var row: Int
  /// How many columns, never negative.
  public var columns: Int
  /// How many rows, never negative.
  public var rows: Int

  /// Makes a rectangle; a negative measure counts as none.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(columns, 0)
    self.rows = max(rows, 0)
  }

  /// Makes the rectangle that covers a whole size.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The column after the last one.
  var endColumn: Int { column + columns }
  /// The row after the last one.
  var endRow: Int { row + rows }
  var isEmpty: Bool { columns == 0 || rows == 0 }
  /// How many columns and rows it has.
  public var size: Size { Size(columns: columns, rows: rows) }
  /// Its upper left corner.
  var origin: Point { Point(column: column, row: row) }

  /// Returns the rectangle without so many cells on each side.
  func inset(columns inColumns: Int = 0, rows inRows: Int = 0) -> Rect {
    Rect(
      column: column + inColumns, row: row + inRows,
      columns: columns - 2 * inColumns, rows: rows - 2 * inRows)
  }

  /// Returns one row of the rectangle, counted from its top.
  func line(_ index: Int) -> Rect {
    Rect(
      column: column, row: row + index, columns: columns,
      rows: index >= 0 && index < rows ? 1 : 0)
  }

  func droppingFirst(_ count: Int) -> Rect {
    Rect(column: column, row: row + count, columns: columns, rows: rows - count)
  }

  func droppingLast(_ count: Int) -> Rect {
    Rect(column: column, row: row, columns: columns, rows: rows - count)
  }

  /// Returns a rectangle of at most that size in the middle of this one.
  func centered(_ size: Size) -> Rect {
    let inner = Size(columns: min(size.columns, columns), rows: min(size.rows, rows))
    return Rect(
      column: column + (columns - inner.columns) / 2, row: row + (rows - inner.rows) / 2,
      columns: inner.columns, rows: inner.rows)
  }
}
