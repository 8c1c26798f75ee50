import PlainText

/// A line of text being typed, with its cursor.
public struct TextField: Hashable, Sendable {
  private var typed: TypedText

  /// Makes a field with the cursor behind its text; line ends become spaces.
  public init(_ text: String = "") {
    typed = TypedText(text, lineEnd: " ")
  }

  /// What was typed.
  public var text: String { typed.text }
  /// How many characters stand before the cursor.
  var cursor: Int { typed.cursor }

  /// Whether the cursor stands behind the text.
  var isAtEnd: Bool { cursor == typed.characters.count }

  /// Handles a key and tells whether it was one of its own.
  public mutating func handle(_ key: Key) -> Bool {
    typed.handle(key, line: typed.characters.indices)
  }

  /// Inserts pasted text at the cursor; its line ends become spaces.
  public mutating func paste(_ text: String) {
    typed.paste(text)
  }

  /// Draws the field in one row, moved sideways so that the cursor shows.
  func draw(into grid: inout Grid, in rect: Rect, focused: Bool) {
    guard !rect.isEmpty else { return }
    guard focused else {
      grid.put(text, at: rect.origin, role: .field, width: rect.columns)
      return
    }
    let before = typed.width(0..<cursor)
    // The last column is kept for the cursor behind the text.
    var hidden = 0
    var hiddenColumns = 0
    while before - hiddenColumns >= rect.columns {
      hiddenColumns += typed.width(hidden..<hidden + 1)
      hidden += 1
    }
    let shown = String(typed.characters[hidden...])
    let cut = PlainText.fit(shown, rect.columns, ellipsis: "")
    grid.put(cut, at: rect.origin, role: .fieldFocused, width: rect.columns)
    grid.cursor = Point(column: rect.column + before - hiddenColumns, row: rect.row)
  }
}
