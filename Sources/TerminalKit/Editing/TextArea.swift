import PlainText

/// Several lines of text being typed, wrapped to the width they are shown in.
public struct TextArea: Hashable, Sendable {
  /// What was typed.
  public var text: String { String(characters) }
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  private var characters: [Character]

  /// Makes an area with the cursor behind its text.
  public init(_ text: String = "") {
    characters = Self.plainLineEnds(text)
    cursor = characters.count
  }

  /// Handles a key and tells whether it was one of its own.
  ///
  /// Up from the first line and down from the last are not, so that a form can move on.
  public mutating func handle(_ key: Key, columns: Int) -> Bool {
    switch key {
    case .character(let character): insert([character])
    case .enter: insert(["\n"])
    case .left, .control("b"): cursor = max(cursor - 1, 0)
    case .right, .control("f"): cursor = min(cursor + 1, characters.count)
    case .home, .control("a"): cursor = line(columns).start
    case .end, .control("e"): cursor = line(columns).end
    case .backspace, .control("h"): remove(max(cursor - 1, 0)..<cursor)
    case .delete, .control("d"): remove(cursor..<min(cursor + 1, characters.count))
    case .control("u"): remove(line(columns).start..<cursor)
    case .control("k"): remove(cursor..<line(columns).end)
    case .control("w"): remove(wordStart..<cursor)
    case .up: return move(-1, columns)
    case .down: return move(1, columns)
    default: return false
    }
    return true
  }

  /// Inserts pasted text at the cursor, line ends and all.
  public mutating func paste(_ text: String) {
    insert(Self.plainLineEnds(text))
  }

  /// Returns how many rows the text takes at a width.
  public func rows(columns: Int) -> Int {
    lines(columns).count
  }

  /// Draws the lines around the cursor.
  func draw(into grid: inout Grid, in rect: Rect, role: Role, focused: Bool) {
    guard !rect.isEmpty else { return }
    let lines = lines(rect.columns)
    let current = lines.lastIndex { $0.start <= cursor } ?? 0
    let top =
      focused
      ? Scrolling.top(0, showing: current..<current + 1, of: lines.count, page: rect.rows) : 0
    for row in 0..<rect.rows {
      let point = Point(column: rect.column, row: rect.row + row)
      guard top + row < lines.count else {
        grid.fill(rect.line(row), role: role)
        continue
      }
      let line = lines[top + row]
      var text = String(characters[line.start..<line.end])
      let more = !focused && row == rect.rows - 1 && lines.count > rect.rows
      if more {
        while text.last == " " { text.removeLast() }
        text = PlainText.fit(text, rect.columns - 2, ellipsis: "") + " …"
      }
      let cut = PlainText.fit(text, rect.columns, ellipsis: "")
      grid.put(cut, at: point, role: role, width: rect.columns)
    }
    guard focused else { return }
    let column = width(lines[current].start..<cursor)
    grid.cursor = Point(
      column: rect.column + min(column, rect.columns - 1), row: rect.row + current - top)
  }

  private struct Line {
    var start: Int
    /// Behind the last character, without the line end.
    var end: Int
  }

  /// The lines as they show: the text's own, each wrapped.
  private func lines(_ columns: Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while true {
      let end = characters[start...].firstIndex(of: "\n") ?? characters.count
      let widths = characters[start..<end].map { PlainText.width(String($0)) }
      let starts = PlainText.lineStarts(
        count: widths.count, max(columns - 1, 1), width: { widths[$0] },
        isSpace: { characters[start + $0] == " " })
      for (index, offset) in starts.enumerated() {
        let next = index + 1 < starts.count ? start + starts[index + 1] : end
        lines.append(Line(start: start + offset, end: next))
      }
      guard end < characters.count else { return lines }
      start = end + 1
    }
  }

  private func line(_ columns: Int) -> Line {
    let lines = lines(columns)
    guard let index = lines.lastIndex(where: { $0.start <= cursor }) else {
      return Line(start: 0, end: 0)
    }
    var line = lines[index]
    // Behind the last character of a wrapped line the cursor would already be on the next.
    if index + 1 < lines.count, lines[index + 1].start == line.end { line.end -= 1 }
    return line
  }

  private mutating func move(_ step: Int, _ columns: Int) -> Bool {
    let lines = lines(columns)
    let current = lines.lastIndex { $0.start <= cursor } ?? 0
    guard lines.indices.contains(current + step) else { return false }
    let goal = width(lines[current].start..<cursor)
    let target = lines[current + step]
    let isWrapped =
      current + step + 1 < lines.count && lines[current + step + 1].start == target.end
    let last = isWrapped ? max(target.end - 1, target.start) : target.end
    cursor = target.start
    while cursor < last, width(target.start..<cursor + 1) <= goal { cursor += 1 }
    return true
  }

  private func width(_ range: Range<Int>) -> Int {
    PlainText.width(String(characters[range]))
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
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

  private static func plainLineEnds(_ text: String) -> [Character] {
    text.compactMap { character in
      if character.isNewline { return "\n" }
      if character == "\t" { return " " }
      return character.isControl ? nil : character
    }
  }
}
