/// Words that stay on a line with the one behind them: the names of keys, and the sign of a section.
enum BoundWords {
  private static let words: Set<String> = [
    "Space", "Enter", "Esc", "Tab", "Shift-Tab", "Backspace", "Delete", "Insert", "PgUp", "PgDn",
    "Home", "End", "§§",
  ]
  private static let longest = 11
  /// Words of one letter that are no keys.
  private static let others: Set<Character> = ["a", "A", "I"]

  /// Returns the places of the single spaces behind such words, where both words fit on a line of so
  /// many columns.
  static func boundSpaces(_ glyphs: [Glyph], _ columns: Int) -> Set<Int> {
    var bound: Set<Int> = []
    var start = 0
    for index in glyphs.indices where glyphs[index].isSpace {
      defer { start = index + 1 }
      guard start < index, index - start <= longest, !bound.contains(start - 1) else { continue }
      let next = glyphs[(index + 1)...].prefix { !$0.isSpace }
      let width = index - start + 1 + next.reduce(0) { $0 + $1.columns }
      guard !next.isEmpty, width <= columns else { continue }
      var word = ""
      for glyph in glyphs[start..<index] { glyph.write(to: &word) }
      if isBound(word[...]) { bound.insert(index) }
    }
    return bound
  }

  private static func isBound(_ word: Substring) -> Bool {
    if word.count > 2, word.first == "[", word.last == "]" {
      return isBound(word.dropFirst().dropLast()) || word.count == 3
    }
    guard let first = word.first else { return false }
    switch word.count {
    case 1:
      return first.isASCII && first.isLetter
        ? !others.contains(first) : "?:/.,*<↑↓←→§".contains(first)
    case 2 where first == "^": return true
    default:
      return words.contains(String(word)) || first == "F" && word.dropFirst().allSatisfy(\.isNumber)
    }
  }
}
