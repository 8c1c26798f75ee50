import PlainText

/// The places of the program, each with the key that leads to it.
public struct TabBar: Hashable, Sendable {
  /// One place.
  public struct Tab: Hashable, Sendable {
    var key: String
    var label: String

    /// Names a place.
    public init(_ key: String, _ label: String) {
      self.key = key
      self.label = label
    }
  }

  var tabs: [Tab]
  /// The index of the one in front.
  var active: Int

  /// Makes a bar of tabs.
  public init(_ tabs: [Tab], active: Int) {
    self.tabs = tabs
    self.active = active
  }

  /// Draws the tabs; where they do not all fit, some show their key alone.
  ///
  /// The one in front keeps its name, then as many others as fit.
  func draw(into grid: inout Grid, in rect: Rect) {
    grid.fill(rect.line(0), role: .text)
    let named = self.named(columns: rect.columns - 1)
    var point = Point(column: rect.column + 1, row: rect.row)
    for index in tabs.indices where point.column < rect.endColumn {
      let text = text(index, isNamed: named.contains(index))
      let role: Role = index == active ? .tabActive : .text
      let room = rect.endColumn - point.column
      grid.put(PlainText.fit(text, room), at: point, role: role)
      point.column += PlainText.width(text) + 1
    }
  }

  private func named(columns: Int) -> Set<Int> {
    var named: Set<Int> = []
    var taken = tabs.indices.reduce(0) {
      $0 + PlainText.width(text($1, isNamed: $1 == active)) + 1
    }
    for index in tabs.indices where index != active {
      let more = PlainText.width(tabs[index].label) + 1
      guard taken + more - 1 <= columns else { continue }
      taken += more
      named.insert(index)
    }
    return named
  }

  /// Brackets mark the tab in front where color does not show.
  private func text(_ index: Int, isNamed: Bool) -> String {
    let tab = tabs[index]
    if index == active { return "[\(tab.key) \(PlainText.safe(tab.label))]" }
    return isNamed ? "\(tab.key) \(PlainText.safe(tab.label))" : PlainText.safe(tab.key)
  }
}
