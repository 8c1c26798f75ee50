extension Grid {
  /// Draws a body into a rectangle, with the cursor on the row, field or choice that has the keys.
  ///
  /// What stands above or below that is drawn first, without a cursor, unless it is typed into.
  mutating func draw(_ body: Body, in rect: Rect, focused: Bool = true) {
    switch body {
    case .table(let spec, let content, let state):
      spec.draw(content, state, into: &self, in: rect, focused: focused)
    case .page(let page, let state): page.draw(state, into: &self, in: rect, focused: focused)
    case .form(let form): form.draw(into: &self, in: rect)
    case .chooser(let chooser): chooser.draw(into: &self, over: rect)
    case .question(let dialog): dialog.draw(into: &self, over: rect)
    case .progress(let progress): progress.draw(into: &self, in: rect.line(rect.rows - 2))
    case .status(let line): line.draw(into: &self, in: rect)
    case .stack(let above, let middle, let below):
      let focus = body.focus(in: rect)
      draw(middle, in: focus, focused: focused)
      draw(above, in: rect)
      draw(below, in: rect.droppingFirst(focus.endRow - rect.row))
    }
  }

  private mutating func draw(_ parts: [Body.Part], in rect: Rect) {
    var rest = rect
    for part in parts {
      let rows = part.rows(in: rect)
      draw(part.body, in: rest.droppingLast(rest.rows - rows), focused: false)
      rest = rest.droppingFirst(rows)
    }
  }
}
