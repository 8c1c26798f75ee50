import PlainText

/// A sentence that says what was just done, or why it was not.
public struct Toast: Hashable, Sendable {
  var text: String
  /// `.toast` for what was done, `.refusal` for what was not.
  var role: Role

  /// Makes a line for something done.
  public init(_ text: String) {
    self.text = text
    role = .toast
  }

  /// Makes a line for something refused; a mark says so where color does not show.
  public init(refused text: String) {
    self.text = "! " + text
    role = .refusal
  }

  /// Draws the sentence above a row, on as many rows as it takes but no more than half of them; a
  /// sentence that is longer ends in “…”.
  func draw(into grid: inout Grid, above row: Int) {
    let width = max(grid.size.columns - 2, 1)
    let wrapped = PlainText.wrap(text, width)
    var lines = Array(wrapped.prefix(max(grid.size.rows / 2, 1)))
    if lines.count < wrapped.count { lines.append(PlainText.fit(lines.removeLast() + " …", width)) }
    for (index, line) in lines.enumerated() {
      let area = grid.bounds.line(row - lines.count + index)
      grid.put(" " + line, at: area.origin, role: role, width: area.columns)
    }
  }
}

/// How far something long has come.
public struct Progress: Hashable, Sendable {
  var label: String
  var done: Int
  /// How much there is; none when nobody knows yet.
  var total: Int

  /// Makes a measure of progress.
  public init(_ label: String, done: Int, total: Int) {
    self.label = label
    self.done = done
    self.total = total
  }

  /// Draws the label, a bar and the numbers in one row.
  func draw(into grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let numbers = total > 0 ? " \(done) of \(total)" : " \(done)"
    let words = PlainText.fit(label, max(rect.columns / 2, 1)) + " "
    grid.fill(rect.line(0), role: .text)
    grid.put(words, at: rect.origin, role: .text)
    let first = rect.column + PlainText.width(words)
    let room = rect.endColumn - first - numbers.utf8.count - 2
    var end = first
    if room > 0 {
      let full = total > 0 ? room * min(max(done, 0), total) / total : 0
      let bar = String(repeating: "#", count: full) + String(repeating: "·", count: room - full)
      grid.put("[\(bar)]", at: Point(column: first, row: rect.row), role: .accent)
      end += room + 2
    }
    grid.put(
      PlainText.fit(numbers, rect.endColumn - end), at: Point(column: end, row: rect.row),
      role: .muted)
  }
}
