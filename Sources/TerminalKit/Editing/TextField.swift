import PlainText

/// A line of text being typed, with its cursor.
public struct TextField: Hashable, Sendable {
  /// What was typed.
  public var text: String { String(characters) }
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  private var characters: [Character]

  /// Makes a field with the cursor behind its text; line ends become spaces.
  public init(_ text: String = "") {
    characters = Self.oneLine(text)
    cursor = characters.count
  }

  /// Handles a key and tells whether it was one of its own.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert([character])
    case .left, .control("b"): cursor = max(cursor - 1, 0)
    case .right, .control("f"): cursor = min(cursor + 1, characters.count)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .backspace, .control("h"): remove(max(cursor - 1, 0)..<cursor)
    case .delete, .control("d"): remove(cursor..<min(cursor + 1, characters.count))
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<characters.count)
    case .control("w"): remove(wordStart..<cursor)
    default: return false
    }
    return true
  }

  /// Inserts pasted text at the cursor; its line ends become spaces.
  public mutating func paste(_ text: String) {
    insert(Self.oneLine(text))
  }

  /// Draws the field in one row, moved sideways so that the cursor shows.
  func draw(into grid: inout Grid, in rect: Rect, role: Role, focused: Bool) {
    guard !rect.isEmpty else { return }
    let before = PlainText.width(String(characters[..<cursor]))
    // The last column is kept for the cursor behind the text.
    var hidden = 0
    var hiddenColumns = 0
    while focused, before - hiddenColumns >= rect.columns {
      hiddenColumns += PlainText.width(String(characters[hidden]))
      hidden += 1
    }
    let shown = String(characters[hidden...])
    let cut = focused ? PlainText.fit(shown, rect.columns, ellipsis: "") : shown
    grid.put(cut, at: rect.origin, role: role, width: rect.columns)
    guard focused else { return }
    grid.cursor = Point(column: rect.column + before - hiddenColumns, row: rect.row)
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }

  /// A mark joins the character before it, so the text is split anew.
  private mutating func insert(_ inserted: [Character]) {
    let head = Array(String(characters[..<cursor] + inserted))
    characters = Array(String(head + characters[cursor...]))
    cursor = min(head.count, characters.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private static func oneLine(_ text: String) -> [Character] {
    text.compactMap { character in
      if character.isNewline || character == "\t" { return " " }
      return character.isControl ? nil : character
    }
  }
}

extension Character {
  /// Whether it is a C0 or C1 control, which nobody means to type or paste into a record.
  var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
