import PlainText

/// One row that says what is shown, at the left, and how far it goes, at the right.
public struct StatusLine: Hashable, Sendable {
  var words: Segment
  var aside: Segment
  /// What is being typed in place of the words.
  var typed: TextField?
  /// The columns left free at both ends of the words.
  var margin: Int

  /// Makes a line.
  public init(_ words: Segment, aside: Segment, typed: TextField? = nil, margin: Int = 1) {
    self.words = words
    self.aside = aside
    self.typed = typed
    self.margin = margin
  }

  /// Draws the line; what is typed has the cursor.
  func draw(into grid: inout Grid, in rect: Rect) {
    let end = rect.endColumn - PlainText.width(aside.text) - 1
    grid.put(aside.text, at: Point(column: end, row: rect.row), role: aside.role)
    var point = Point(column: rect.column + margin, row: rect.row)
    guard let typed else {
      grid.put(
        words.text, at: point, role: words.role, width: max(end - point.column - margin, 0))
      return
    }
    point.column += grid.put("/ ", at: point, role: .key)
    let room = Rect(
      column: point.column, row: point.row, columns: max(end - point.column - 2, 8), rows: 1)
    typed.draw(into: &grid, in: room, focused: true)
  }
}
