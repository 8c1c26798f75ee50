import PlainText

/// Several lines of text being typed, wrapped to the width they are shown in.
struct TextArea: Hashable, Sendable {
  private var typed: TypedText

  /// Makes an area with the cursor behind its text.
  init(_ text: String = "") {
    typed = TypedText(text, lineEnd: "\n")
  }

  var text: String { typed.text }
  var cursor: Int { typed.cursor }

  /// Handles a key and tells whether it was one of its own.
  ///
  /// Up from the first line, down from the last and Enter where nothing is typed are not, so that a
  /// form can move on.
  mutating func handle(_ key: Key, columns: Int) -> Bool {
    let lines = lines(columns)
    switch key {
    case .enter where text.isEmpty: return false
    case .enter: typed.insert(["\n"])
    case .up: return move(-1, lines)
    case .down: return move(1, lines)
    default: return typed.handle(key, line: places(current(lines), lines))
    }
    return true
  }

  /// Inserts pasted text at the cursor, line ends and all.
  mutating func paste(_ text: String) {
    typed.paste(text)
  }

  /// Returns how many rows the text takes at a width.
  func rows(columns: Int) -> Int {
    lines(columns).count
  }

  /// Draws the lines around the cursor.
  func draw(into grid: inout Grid, in rect: Rect, focused: Bool) {
    guard !rect.isEmpty else { return }
    let role: Role = focused ? .fieldFocused : .field
    let lines = lines(rect.columns)
    let current = current(lines)
    let top =
      focused
      ? Scrolling.top(0, showing: current..<current + 1, of: lines.count, page: rect.rows) : 0
    grid.fill(rect, role: role)
    for (row, line) in lines[top...].prefix(rect.rows).enumerated() {
      var text = String(typed.characters[line])
      if !focused, row == rect.rows - 1, lines.count > rect.rows {
        while text.last == " " { text.removeLast() }
        text = PlainText.fit(text, rect.columns - 2, ellipsis: "") + " …"
      }
      let cut = PlainText.fit(text, rect.columns, ellipsis: "")
      grid.put(cut, at: Point(column: rect.column, row: rect.row + row), role: role)
    }
    guard focused else { return }
    let column = typed.width(lines[current].lowerBound..<cursor)
    grid.cursor = Point(
      column: rect.column + min(column, rect.columns - 1), row: rect.row + current - top)
  }

  /// The lines as they show: the text's own without their ends, each wrapped.
  private func lines(_ columns: Int) -> [Range<Int>] {
    let characters = typed.characters
    var lines: [Range<Int>] = []
    var start = 0
    while true {
      let end = characters[start...].firstIndex(of: "\n") ?? characters.count
      let widths = characters[start..<end].map { PlainText.width(String($0)) }
      let starts = PlainText.lineStarts(
        count: widths.count, max(columns - 1, 1), width: { widths[$0] },
        isSpace: { characters[start + $0] == " " })
      for (index, offset) in starts.enumerated() {
        let next = index + 1 < starts.count ? start + starts[index + 1] : end
        lines.append(start + offset..<next)
      }
      guard end < characters.count else { return lines }
      start = end + 1
    }
  }

  /// The line the cursor is on.
  private func current(_ lines: [Range<Int>]) -> Int {
    lines.lastIndex { $0.lowerBound <= cursor } ?? 0
  }

  /// Where the cursor can stand in a line.
  ///
  /// Behind the last character of a wrapped line it would already be on the next.
  private func places(_ index: Int, _ lines: [Range<Int>]) -> Range<Int> {
    let line = lines[index]
    let isWrapped = index + 1 < lines.count && lines[index + 1].lowerBound == line.upperBound
    return isWrapped ? line.dropLast() : line
  }

  private mutating func move(_ step: Int, _ lines: [Range<Int>]) -> Bool {
    let current = current(lines)
    guard lines.indices.contains(current + step) else { return false }
    let goal = typed.width(lines[current].lowerBound..<cursor)
    let target = places(current + step, lines)
    typed.cursor = target.lowerBound
    while cursor < target.upperBound, typed.width(target.lowerBound..<cursor + 1) <= goal {
      typed.cursor += 1
    }
    return true
  }
}
