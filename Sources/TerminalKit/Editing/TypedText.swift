import PlainText

/// Characters being typed, with the cursor among them.
struct TypedText: Hashable, Sendable {
  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  var cursor: Int
  /// What a line end becomes that comes with a text.
  private let lineEnd: Character

  /// Puts the cursor behind the text.
  init(_ text: String, lineEnd: Character) {
    self.lineEnd = lineEnd
    characters = []
    cursor = 0
    paste(text)
  }

  var text: String { String(characters) }

  /// Handles a key and tells whether it was one of its own; the line is what Home and End lead
  /// through.
  mutating func handle(_ key: Key, line: Range<Int>) -> Bool {
    switch key {
    case .character(let character): insert([character])
    case .left, .control("b"): cursor = max(cursor - 1, 0)
    case .right, .control("f"): cursor = min(cursor + 1, characters.count)
    case .home, .control("a"): cursor = line.lowerBound
    case .end, .control("e"): cursor = line.upperBound
    case .backspace, .control("h"): remove(max(cursor - 1, 0)..<cursor)
    case .delete, .control("d"): remove(cursor..<min(cursor + 1, characters.count))
    case .control("u"): remove(line.lowerBound..<cursor)
    case .control("k"): remove(cursor..<line.upperBound)
    case .control("w"): remove(wordStart..<cursor)
    default: return false
    }
    return true
  }

  /// Inserts a text at the cursor, without the controls that nobody means to put into a record.
  mutating func paste(_ text: String) {
    insert(
      text.compactMap { character in
        if character.isNewline { return lineEnd }
        if character == "\t" { return " " }
        return character.isControl ? nil : character
      })
  }

  /// A mark joins the character before it, so the text is split anew.
  mutating func insert(_ inserted: [Character]) {
    let head = Array(String(characters[..<cursor] + inserted))
    characters = Array(String(head + characters[cursor...]))
    cursor = min(head.count, characters.count)
  }

  /// Returns how many columns some of the characters take.
  func width(_ range: Range<Int>) -> Int {
    PlainText.width(String(characters[range]))
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }
}

extension Character {
  /// Whether it is a C0 or C1 control.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
