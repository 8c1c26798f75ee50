import PlainText

/// The areas of the program, each with the digit that leads to it.
public struct TabBar: Hashable, Sendable {
  /// The names, in the order of their digits.
  public var labels: [String]
  /// The index of the one in front.
  public var active: Int

  /// Makes a bar of tabs.
  public init(_ labels: [String], active: Int) {
    self.labels = labels
    self.active = active
  }

  /// Draws the tabs; where they do not fit, first the gaps and then the longest names shrink.
  public func draw(into grid: inout Grid, in rect: Rect) {
    grid.fill(rect.line(0), role: .text)
    var limit = labels.map(PlainText.width).max() ?? 0
    let gap = columns(limit: limit, gap: 2) <= rect.columns - 1 ? 2 : 1
    while limit > 0, columns(limit: limit, gap: gap) > rect.columns - 1 { limit -= 1 }
    var point = Point(column: rect.column + 1, row: rect.row)
    for index in labels.indices where point.column < rect.endColumn {
      let text = PlainText.fit(label(index, limit: limit), rect.endColumn - point.column)
      grid.put(text, at: point, role: index == active ? .tabActive : .text)
      point.column += PlainText.width(text) + gap
    }
  }

  private func columns(limit: Int, gap: Int) -> Int {
    labels.indices.reduce(-gap) { $0 + PlainText.width(label($1, limit: limit)) + gap }
  }

  /// Brackets mark the tab in front where colour does not show.
  private func label(_ index: Int, limit: Int) -> String {
    if index == active { return "[\(index + 1) \(PlainText.safe(labels[index]))]" }
    let name = PlainText.fit(labels[index], limit, ellipsis: "")
    return name.isEmpty ? "\(index + 1)" : "\(index + 1) \(name)"
  }
}
