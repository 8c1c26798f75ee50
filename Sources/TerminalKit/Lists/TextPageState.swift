import PlainText

/// Where one stands on a page.
public struct TextPageState: Hashable, Sendable {
  private var selection: String?
  /// The first visible row.
  private(set) var top = 0
  /// Whether one has scrolled to where nothing can be selected.
  private var isBetween = false

  /// Makes a state at the top of the page.
  public init() {}

  /// Returns the id of the selected paragraph; the first one if none was chosen yet, and none where
  /// one has scrolled to a part of the page without any, for what is out of sight is not selected.
  public func selected(in page: TextPage) -> String? {
    guard !isBetween else { return nil }
    let ids = page.lines.compactMap(\.id)
    if let selection, ids.contains(selection) { return selection }
    return ids.first
  }

  /// Selects a paragraph and shows it.
  public mutating func select(id: String, _ page: TextPage, in size: Size) {
    guard page.lines.contains(where: { $0.id == id }) else { return }
    selection = id
    isBetween = false
    reveal(page, in: size)
  }

  /// Moves to the next paragraph that can be selected, or scrolls towards it where it is far.
  public mutating func move(_ move: ListMove, _ page: TextPage, in size: Size) {
    let rows = page.rows(columns: size.columns)
    let height = max(size.rows, 1)
    let last = max(rows.count - height, 0)
    top = min(top, last)
    switch move {
    case .up, .down: step(move == .down ? 1 : -1, page, rows, height)
    case .pageUp, .pageDown, .first, .last:
      top = min(move.target(from: top, count: rows.count, page: height), last)
      selectVisible(page, rows, height, atEnd: move == .last || move == .pageDown && top == last)
    }
  }

  private mutating func step(_ step: Int, _ page: TextPage, _ rows: [TextPage.Row], _ height: Int) {
    let ids = page.lines.indices.filter { page.lines[$0].id != nil }
    let shown = rows[min(top, rows.count)..<min(top + height, rows.count)]
    let selected = selected(in: page)
    let edge = isBetween ? (step > 0 ? shown.last : shown.first)?.line : nil
    let current = selected.flatMap { id in page.lines.firstIndex { $0.id == id } } ?? edge
    let next =
      step > 0
      ? ids.first { $0 > (current ?? -1) } : ids.last { $0 < (current ?? page.lines.count) }
    let visible = top - 1...top + height
    if let next, let row = rows.firstIndex(where: { $0.line == next }), visible.contains(row) {
      selection = page.lines[next].id
      isBetween = false
      top = top(page, rows, height)
    } else {
      top = min(max(top + step, 0), max(rows.count - height, 0))
      selectVisible(page, rows, height, atEnd: step < 0, keeping: true)
    }
  }

  /// After scrolling, the selection is on the part one sees.
  ///
  /// - Parameter keeping: whether it stays where it is as long as one still sees it.
  private mutating func selectVisible(
    _ page: TextPage, _ rows: [TextPage.Row], _ height: Int, atEnd: Bool, keeping: Bool = false
  ) {
    let shown = rows[min(top, rows.count)..<min(top + height, rows.count)]
    let ids = shown.compactMap { page.lines[$0.line].id }
    isBetween = ids.isEmpty
    if keeping, let selection = selected(in: page), ids.contains(selection) { return }
    // The rest of a paragraph that began above is not what one turned the page for.
    let begun = shown.filter { $0.part == 0 }.compactMap { page.lines[$0.line].id }
    let wanted = begun.isEmpty ? ids : begun
    if let id = atEnd ? wanted.last : wanted.first { selection = id }
  }

  private mutating func reveal(_ page: TextPage, in size: Size) {
    top = top(page, page.rows(columns: size.columns), size.rows)
  }

  private func top(_ page: TextPage, _ rows: [TextPage.Row], _ height: Int) -> Int {
    guard let id = selected(in: page) else { return top }
    guard let line = page.lines.firstIndex(where: { $0.id == id }),
      let first = rows.firstIndex(where: { $0.line == line }),
      let last = rows.lastIndex(where: { $0.line == line })
    else { return top }
    return Scrolling.top(top, showing: first..<last + 1, of: rows.count, page: height)
  }
}

extension TextPage {
  /// Draws the page from where its state stands, with the cursor on the selected paragraph or, where
  /// none shows, at the top.
  func draw(
    _ state: TextPageState, into grid: inout Grid, in rect: Rect, focused: Bool = true
  ) {
    grid.fill(rect, role: .text)
    let rows = rows(columns: rect.columns)
    let top = min(state.top, max(rows.count - rect.rows, 0))
    let selected = state.selected(in: self)
    var cursor: Point?
    for row in 0..<rect.rows where top + row < rows.count {
      let shown = rows[top + row]
      let area = rect.line(row)
      let content = content(of: shown, columns: rect.columns)
      var point = Point(column: rect.column + content.indent, row: area.row)
      for segment in content.segments {
        let text = PlainText.fit(segment.text, rect.endColumn - point.column)
        point.column += grid.put(text, at: point, role: segment.role)
      }
      guard let id = lines[shown.line].id, id == selected else { continue }
      let isFirst = cursor == nil
      cursor = cursor ?? area.origin
      grid.paint(area, role: focused ? .selected : .selectedMuted)
      if isFirst {
        grid.put("▸", at: area.origin, role: focused ? .selected : .selectedMuted)
      }
    }
    if focused { grid.cursor = cursor ?? rect.origin }
    drawMore(above: top > 0, below: top + rect.rows < rows.count, into: &grid, in: rect)
  }

  /// Signs in the last column that the page goes on.
  private func drawMore(above: Bool, below: Bool, into grid: inout Grid, in rect: Rect) {
    guard rect.columns > 0 else { return }
    let column = rect.endColumn - 1
    if above { grid.put("↑", at: Point(column: column, row: rect.row), role: .muted) }
    if below { grid.put("↓", at: Point(column: column, row: rect.endRow - 1), role: .muted) }
  }
}
