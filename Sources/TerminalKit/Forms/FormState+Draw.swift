import PlainText

extension FormState {
  /// Draws the fields around the one in hand, and below them what is to be put into it and why.
  func draw(into grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    grid.fill(rect, role: .text)
    let layout = FormLayout(self, rect.size)
    let (lines, focused) = layout.lines(self)
    let top = layout.top(lines.count, self, focused: focused)
    for row in 0..<layout.listRows where top + row < lines.count {
      draw(lines[top + row], layout, into: &grid, in: rect.line(row))
    }
    drawAreas(lines, top, layout, into: &grid, in: rect)
    let below = lines.count - top - layout.listRows
    drawStrip(above: top, below: below, into: &grid, in: rect.droppingFirst(layout.listRows))
  }

  private func draw(
    _ line: FormLayout.Line, _ layout: FormLayout, into grid: inout Grid, in rect: Rect
  ) {
    let value = Rect(
      column: rect.column + layout.valueColumn, row: rect.row, columns: layout.valueColumns,
      rows: rect.rows)
    switch line {
    case .problem(let text): grid.put(text, at: value.origin, role: .fieldBad)
    case .reading(let text): grid.put(text, at: value.origin, role: .hint)
    case .value(let index, let row):
      if row == 0 { drawLabel(index, layout, into: &grid, in: rect) }
      drawValue(index, row: row, into: &grid, in: value)
    }
  }

  private func drawLabel(
    _ index: Int, _ layout: FormLayout, into grid: inout Grid, in rect: Rect
  ) {
    let field = fields[index]
    let isFocused = index == focus
    if isFocused { grid.put("▸", at: rect.origin, role: .accent) }
    let star = field.required ? " *" : ""
    let label = PlainText.fit(field.label, layout.labelColumns - star.count)
    let role: Role = problems[field.id] != nil ? .bad : isFocused ? .accent : .text
    let point = Point(column: rect.column + FormLayout.margin, row: rect.row)
    grid.put([Segment(label, role), Segment(star, .accent)], at: point)
  }

  private func drawValue(_ index: Int, row: Int, into grid: inout Grid, in rect: Rect) {
    let isFocused = index == focus
    let role: Role = isFocused ? .fieldFocused : .field
    switch editors[index] {
    case .line(let line): line.draw(into: &grid, in: rect, focused: isFocused)
    case .area: break
    case .pick(let key, let shown):
      if case .lookups = fields[index].kind {
        drawRecord(row, key: key, shown: shown, role, into: &grid, in: rect)
      } else {
        drawPick(index, key: key, shown: shown, role, into: &grid, in: rect)
      }
    case .several(let keys, let at):
      guard case .choices(let options) = fields[index].kind, row < options.count else { return }
      let box = keys.contains(options[row].key) ? "[x] " : "[ ] "
      let isHere = isFocused && row == at
      let text = PlainText.fit(box + options[row].label, rect.columns)
      grid.put(text, at: rect.origin, role: isHere ? .fieldFocused : .text)
      if isHere { grid.cursor = Point(column: rect.column + 1, row: rect.row) }
    }
  }

  private func drawPick(
    _ index: Int, key: String, shown: String, _ role: Role, into grid: inout Grid, in rect: Rect
  ) {
    if index == focus { grid.cursor = rect.origin }
    if fields[index].kind == .yesNo {
      let marks = [("yes", "(x) yes  ( ) no"), ("no", "( ) yes  (x) no")]
      let text = marks.first { $0.0 == key }?.1 ?? "( ) yes  ( ) no"
      grid.put(PlainText.fit(text, rect.columns), at: rect.origin, role: role)
      return
    }
    let text = key.isEmpty ? "(choose)" : shown
    var cut = PlainText.fit("< " + text, rect.columns - 2) + " >"
    if case .lookup = fields[index].kind { cut = PlainText.fit(text, rect.columns) }
    grid.put(cut, at: rect.origin, role: role, width: rect.columns)
  }

  /// Each of several records has a row, with the cursor on the one that Backspace takes out.
  private func drawRecord(
    _ row: Int, key: String, shown: String, _ role: Role, into grid: inout Grid, in rect: Rect
  ) {
    let names = shown.split(separator: "\n", omittingEmptySubsequences: false)
    guard row < names.count else { return }
    if role == .fieldFocused, row == names.count - 1 { grid.cursor = rect.origin }
    let text = key.isEmpty ? "(choose)" : String(names[row])
    grid.put(PlainText.fit(text, rect.columns), at: rect.origin, role: role, width: rect.columns)
  }

  /// A text of several lines is one piece, of which the list may show a part only.
  private func drawAreas(
    _ lines: [FormLayout.Line], _ top: Int, _ layout: FormLayout, into grid: inout Grid,
    in rect: Rect
  ) {
    for index in fields.indices {
      guard case .area(let area) = editors[index] else { continue }
      let rows = layout.rows(self, index)
      guard let start = lines.firstIndex(of: .value(index, row: 0)) else { continue }
      let first = max(start, top)
      let last = min(start + rows, top + layout.listRows)
      guard first < last else { continue }
      let target = Rect(
        column: rect.column + layout.valueColumn, row: rect.row + first - top,
        columns: layout.valueColumns, rows: last - first)
      area.draw(into: &grid, in: target, focused: index == focus)
    }
  }

  private func drawStrip(above: Int, below: Int, into grid: inout Grid, in rect: Rect) {
    guard rect.rows > 1, let field = focusedField else { return }
    grid.line(row: rect.row, from: rect.column, columns: rect.columns)
    var words = " field \(focus + 1) of \(fields.count)"
    if above > 0 { words += " ↑" }
    if below > 0 { words += " ↓" }
    words += " "
    grid.put(
      words, at: Point(column: rect.endColumn - PlainText.width(words) - 1, row: rect.row),
      role: .muted)
    let room = rect.columns - 2
    let rows = rect.rows - 1
    var texts = PlainText.wrap(explanation(focus), room)
    texts =
      field.citation.map { fitted(texts, $0, room, rows) } ?? cut(texts, to: rows, columns: room)
    for (row, text) in texts.enumerated() {
      grid.put(
        text, at: Point(column: rect.column + 1, row: rect.row + 1 + row), role: .hint)
    }
  }

  /// The citation is never what gets cut: it takes the last row if it does not fit behind.
  private func fitted(_ texts: [String], _ citation: String, _ room: Int, _ rows: Int) -> [String] {
    let cited = "[" + citation + "]"
    var texts = texts.filter { !$0.isEmpty }
    if let last = texts.last, texts.count <= rows,
      PlainText.width(last) + 1 + PlainText.width(cited) <= room
    {
      texts[texts.count - 1] = last + " " + cited
      return texts
    }
    return cut(texts, to: rows - 1, columns: room) + [PlainText.fit(cited, room)]
  }

  /// So many rows of a text, the last of which says where more is left out.
  private func cut(_ texts: [String], to rows: Int, columns: Int) -> [String] {
    var kept = Array(texts.prefix(max(rows, 0)))
    if kept.count < texts.count, let last = kept.popLast() {
      kept.append(PlainText.fit(last, columns - 2) + " …")
    }
    return kept
  }

  /// What to put into a field, and what the answer in hand means.
  func explanation(_ index: Int) -> String {
    let field = fields[index]
    var words = field.hint
    switch field.kind {
    case .choice(let options):
      let chosen = options.first { $0.key == value(field.id) }
      if let hint = chosen?.hint, !hint.isEmpty { words += words.isEmpty ? hint : " " + hint }
    case .choices(let options):
      if case .several(_, let at) = editors[index], options.indices.contains(at),
        !options[at].hint.isEmpty
      {
        words += (words.isEmpty ? "" : " ") + options[at].hint
      }
    default: break
    }
    return words
  }
}
