import PlainText

extension ChooserState {
  /// The columns the parts of the entries would like, and the number of headings.
  struct Columns: Hashable, Sendable {
    let title: Int
    let hint: Int
    let total: Int
    let groups: Int

    init(_ entries: [ChooserEntry]) {
      title = min(entries.map { PlainText.width($0.title) }.max() ?? 0, 33)
      hint = min(entries.map { PlainText.width($0.hint) }.max() ?? 0, 22)
      let about = entries.map { PlainText.width($0.disabled.map { "(\($0))" } ?? $0.detail) }
      total = 2 + title + 2 + hint + 2 + (about.max() ?? 0) + 4
      groups = Set(entries.map(\.group).filter { !$0.isEmpty }).count
    }
  }

  struct Layout {
    var box: Rect
    var query: Rect
    var list: Rect
    var detail: Rect
    var titleColumns: Int
    var hintColumns: Int
  }

  static let nothing = "Nothing answers to that."
  private static let detailRows = 2
  private static let widest = 100

  /// The box takes the room its content needs; a small screen it fills but for the keys in its last
  /// row.
  func layout(over rect: Rect) -> Layout {
    let chrome = 2 + 2 + 1 + Self.detailRows
    var size = Size(
      columns: min(max(wanted.total, 44, PlainText.width(title) + 8), Self.widest),
      rows: max(entries.count + wanted.groups, 1) + chrome)
    if rect.columns - size.columns < 6 {
      size = Size(columns: rect.columns, rows: size.rows)
    }
    if rect.rows - size.rows < 4 { size = Size(columns: size.columns, rows: rect.rows - 1) }
    let box = rect.centered(size)
    let inner = box.inset(columns: 2, rows: 1)
    return Layout(
      box: box, query: inner.line(0),
      list: inner.droppingFirst(2).droppingLast(1 + Self.detailRows),
      detail: inner.droppingFirst(inner.rows - Self.detailRows), titleColumns: wanted.title,
      hintColumns: wanted.hint)
  }

  /// Draws the chooser over a rectangle, with the cursor on the entry that Enter chooses, or where
  /// one types if there is none.
  func draw(into grid: inout Grid, over rect: Rect) {
    let layout = layout(over: rect)
    grid.box(layout.box, title: title)
    drawQuery(into: &grid, in: layout.query)
    let lines = self.lines
    let top = top(rows: layout.list.rows)
    for row in 0..<layout.list.rows where top + row < lines.count {
      switch lines[top + row] {
      case .heading(let name):
        let area = layout.list.line(row)
        grid.put(name, at: area.origin, role: .heading, width: area.columns)
      case .entry(let index):
        drawEntry(index, layout, into: &grid, in: layout.list.line(row))
      }
    }
    if matches.isEmpty {
      grid.put(Self.nothing, at: layout.list.origin, role: .muted)
    }
    drawRule(layout, into: &grid)
    drawDetail(into: &grid, in: layout.detail)
  }

  private func drawQuery(into grid: inout Grid, in rect: Rect) {
    grid.put("/ ", at: rect.origin, role: .key)
    let field = Rect(
      column: rect.column + 2, row: rect.row, columns: rect.columns - 2, rows: rect.rows)
    query.draw(into: &grid, in: field, focused: true)
  }

  private func drawRule(_ layout: Layout, into grid: inout Grid) {
    let inner = layout.box.inset(columns: 2)
    guard layout.list.rows > 0 else { return }
    grid.line(row: layout.list.row - 1, from: inner.column, columns: inner.columns)
    grid.line(row: layout.list.endRow, from: inner.column, columns: inner.columns)
    let count = matches.isEmpty ? "0" : "\(selection + 1) of \(matches.count)"
    grid.put(
      " \(count) ",
      at: Point(column: inner.endColumn - count.utf8.count - 2, row: layout.list.endRow),
      role: .muted)
  }

  private func drawEntry(_ index: Int, _ layout: Layout, into grid: inout Grid, in rect: Rect) {
    let entry = entries[matches[index]]
    let isSelected = index == selection
    if isSelected { grid.cursor = rect.origin }
    let role: Role =
      switch (isSelected, entry.disabled != nil) {
      case (true, true): .selectedMuted
      case (true, false): .selected
      case (false, true): .muted
      case (false, false): .text
      }
    let mark = isSelected ? "▸ " : "  "
    let title = PlainText.padded(entry.title, layout.titleColumns)
    var segments = [Segment(mark + title, role)]
    if layout.hintColumns > 0 {
      let hint = PlainText.padded(entry.hint, layout.hintColumns)
      segments.append(Segment("  " + hint, role == .text ? .key : role))
    }
    let about = entry.disabled.map { "(" + $0 + ")" } ?? entry.detail
    segments.append(Segment("  " + about, role == .text ? .hint : role))
    drawCut(segments, into: &grid, in: rect, role: role)
  }

  private func drawCut(
    _ segments: [Segment], into grid: inout Grid, in rect: Rect, role: Role
  ) {
    var point = rect.origin
    for segment in segments where point.column < rect.endColumn {
      let text = PlainText.fit(segment.text, rect.endColumn - point.column)
      point.column += grid.put(text, at: point, role: segment.role)
    }
    let rest = Rect(
      column: point.column, row: rect.row, columns: rect.endColumn - point.column, rows: 1)
    grid.fill(rest, role: role)
  }

  /// The whole sentence of the selected entry, which the list may have cut.
  private func drawDetail(into grid: inout Grid, in rect: Rect) {
    guard let selected else { return }
    let sentence = selected.disabled.map { "Not now: " + $0 } ?? selected.detail
    let role: Role = selected.disabled == nil ? .hint : .warning
    for (row, line) in PlainText.wrap(sentence, rect.columns).prefix(rect.rows).enumerated() {
      grid.put(line, at: Point(column: rect.column, row: rect.row + row), role: role)
    }
  }
}
