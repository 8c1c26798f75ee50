import TerminalKit

extension Grid {
  /// Visits each cell that must be printed to turn an earlier grid of the same size into this one.
  ///
  /// The second column of a wide glyph is never visited: printing the first prints both. In a row
  /// the order is from left to right, so that what a terminal blanks when half of a wide glyph is
  /// written over comes after it and is printed too.
  func forEachChange(from before: Grid, _ visit: (_ column: Int, _ row: Int, Cell) -> Void) {
    for row in 0..<size.rows {
      let old = before[row: row]
      let new = self[row: row]
      guard old != new else { continue }
      var column = 0
      for (was, cell) in zip(old, new) {
        if was != cell, !cell.isContinuation { visit(column, row, cell) }
        column += 1
      }
    }
  }
}
