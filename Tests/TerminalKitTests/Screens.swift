import Testing

@testable import TerminalKit

/// Text that tries to command the terminal, reverse it, hide in it or take an unexpected width.
let hostile = "\u{1B}]0;own\u{07}\u{202E}evil e\u{301} 👩\u{200D}👧 学区"

/// Returns an empty grid.
func screen(_ columns: Int, _ rows: Int) -> Grid {
  Grid(Size(columns: columns, rows: rows))
}

/// Compares what a grid shows with the expected rows; blank rows at the end may be left out.
func expect(
  _ grid: Grid, shows expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(trimmed(grid.text) == trimmed(expected), sourceLocation: sourceLocation)
}

/// Compares the roles of a grid's cells with the expected letters.
func expect(
  _ grid: Grid, roles expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(trimmed(grid.roleLetters) == trimmed(expected), sourceLocation: sourceLocation)
}

private func trimmed(_ text: String) -> String {
  var text = text[...]
  while text.last == "\n" { text.removeLast() }
  return String(text)
}

/// Compares what a key did with what was expected; `#expect` cannot call a mutating method.
func expect<Outcome: Equatable>(
  _ outcome: Outcome, is expected: Outcome,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(outcome == expected, sourceLocation: sourceLocation)
}
