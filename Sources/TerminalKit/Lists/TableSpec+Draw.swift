import PlainText

extension TableSpec {
  /// Draws the header and the rows around the selection, which has the cursor.
  func draw(
    _ content: TableContent, _ state: TableState, into grid: inout Grid, in rect: Rect,
    focused: Bool = true
  ) {
    guard !rect.isEmpty else { return }
    grid.fill(rect, role: .text)
    let widths = Self.layout(columns, width: rect.columns - Self.margin)
    drawHeader(widths, state.sort, into: &grid, in: rect.line(0))
    let list = rect.droppingFirst(1)
    guard !content.rows.isEmpty else {
      drawEmpty(content.emptyText, into: &grid, in: list, focused: focused)
      return
    }
    let top = state.top(in: content, page: list.rows)
    let selection = state.shown(in: content)
    for row in 0..<list.rows where top + row < content.rows.count {
      let tableRow = content.rows[top + row]
      let area = list.line(row)
      if tableRow.isHeading {
        grid.put(
          tableRow.cells.first ?? "",
          at: Point(column: area.column + Self.margin, row: area.row), role: .heading,
          width: area.columns - Self.margin)
      } else {
        let isMarked = state.marks.contains(tableRow.id)
        let isSelected = top + row == selection
        if isSelected, focused { grid.cursor = area.origin }
        draw(
          tableRow, widths, role: role(tableRow, isSelected, isMarked, focused), isSelected,
          isMarked, into: &grid, in: area)
      }
    }
  }

  private func role(
    _ row: TableRow, _ isSelected: Bool, _ isMarked: Bool, _ focused: Bool
  ) -> Role {
    if isSelected { return focused ? .selected : .selectedMuted }
    return isMarked ? .marked : row.role
  }

  private func draw(
    _ row: TableRow, _ widths: [Int?], role: Role, _ isSelected: Bool, _ isMarked: Bool,
    into grid: inout Grid, in rect: Rect
  ) {
    grid.fill(rect, role: isSelected ? role : .text)
    grid.put(isSelected ? "▸" : " ", at: rect.origin, role: role)
    grid.put(
      isMarked ? "*" : PlainText.fit(row.sign, 1),
      at: Point(column: rect.column + 1, row: rect.row), role: role)
    var column = rect.column + Self.margin
    for (index, width) in widths.enumerated() {
      guard let width else { continue }
      if index < row.cells.count {
        let isPlain = role == row.role && row.tinted.map { $0 != index } ?? false
        grid.put(
          row.cells[index], at: Point(column: column, row: rect.row),
          role: isPlain ? .text : role,
          width: min(width, rect.endColumn - column), align: columns[index].align)
      }
      column += width + Self.gap
    }
  }

  private func drawHeader(
    _ widths: [Int?], _ sort: TableSort?, into grid: inout Grid, in rect: Rect
  ) {
    var column = rect.column + Self.margin
    for (index, width) in widths.enumerated() {
      guard let width else { continue }
      let title = columns[index].title
      let isSorted = sort?.column == index
      let arrow = isSorted ? (sort?.ascending == true ? "↑" : "↓") : ""
      grid.put(
        PlainText.fit(title, width - PlainText.width(arrow)) + arrow,
        at: Point(column: column, row: rect.row), role: .heading,
        width: min(width, rect.endColumn - column), align: columns[index].align)
      column += width + Self.gap
    }
  }

  private func drawEmpty(
    _ text: String, into grid: inout Grid, in rect: Rect, focused: Bool
  ) {
    let area = Rect(
      column: rect.column + Self.margin, row: rect.row + 1,
      columns: rect.columns - 2 * Self.margin, rows: rect.rows - 1)
    if focused { grid.cursor = area.origin }
    for (row, line) in PlainText.wrap(text, area.columns).prefix(area.rows).enumerated() {
      grid.put(line, at: Point(column: area.column, row: area.row + row), role: .muted)
    }
  }
}
