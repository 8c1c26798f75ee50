import PlainText

/// What stands around the body of every screen: title, tabs, rules and footer.
public struct Chrome: Hashable, Sendable {
  /// The smallest terminal the screens are made for.
  public static let smallest = Size(columns: 60, rows: 16)

  /// What the screen belongs to, in front of its name; it is cut before the name is.
  public var owner: String
  /// The name at the left of the first row.
  var title: String
  /// What stands at its right, such as the day.
  var aside: String
  /// The tabs; none within a form or a first run.
  var tabs: TabBar?
  var footer: [FooterItem]

  /// Makes the frame of a screen.
  public init(
    owner: String = "", title: String, aside: String = "", tabs: TabBar? = nil,
    footer: [FooterItem] = []
  ) {
    self.owner = owner
    self.title = title
    self.aside = aside
    self.tabs = tabs
    self.footer = footer
  }

  /// Returns the rectangle between the two rules of a screen with or without tabs.
  public static func body(_ size: Size, hasTabs: Bool = true) -> Rect {
    Rect(size).droppingFirst(hasTabs ? 3 : 2).droppingLast(2)
  }

  /// Draws the frame around the body, which it leaves as it is.
  func draw(into grid: inout Grid) {
    let bounds = grid.bounds
    guard bounds.rows >= 5 else { return }
    drawTitle(into: &grid, in: bounds.line(0))
    var rule = 1
    if let tabs {
      tabs.draw(into: &grid, in: bounds.line(1))
      rule = 2
    }
    drawRule(into: &grid, row: rule)
    drawRule(into: &grid, row: bounds.rows - 2)
    Footer.draw(footer, into: &grid, in: bounds.line(bounds.rows - 1))
  }

  private func drawTitle(into grid: inout Grid, in rect: Rect) {
    let aside = PlainText.fit(self.aside, rect.columns * 2 / 3)
    let asideColumns = aside.isEmpty ? 0 : PlainText.width(aside) + 2
    grid.fill(rect, role: .text)
    grid.put(
      name(columns: rect.columns - 2 - asideColumns),
      at: Point(column: rect.column + 1, row: rect.row), role: .title)
    grid.put(
      aside, at: Point(column: rect.endColumn - asideColumns + 1, row: rect.row), role: .muted)
  }

  /// The name behind as much of its owner as fits, or alone where hardly any would.
  private func name(columns: Int) -> String {
    let room = columns - PlainText.width(title) - Self.divider.count
    guard !owner.isEmpty, room >= 4 else { return PlainText.fit(title, columns) }
    return PlainText.fit(owner, room) + Self.divider + PlainText.safe(title)
  }

  private static let divider = " · "

  /// The name with its owner, uncut.
  var fullTitle: String { owner.isEmpty ? title : owner + Self.divider + title }

  private func drawRule(into grid: inout Grid, row: Int) {
    grid.fill(grid.bounds.line(row), role: .text)
    grid.line(row: row, from: 1, columns: grid.size.columns - 2)
  }

  /// Returns a screen that asks for a larger terminal, or nothing when this one will do.
  public static func tooSmall(_ size: Size) -> Grid? {
    guard size.columns < smallest.columns || size.rows < smallest.rows else { return nil }
    var grid = Grid(size)
    let sentence =
      "This window shows \(size.columns)×\(size.rows) characters; at least "
      + "\(smallest.columns)×\(smallest.rows) are needed. Nothing is lost: make it larger to go on."
    for (row, line) in PlainText.wrap(sentence, size.columns).enumerated() {
      grid.put(line, at: Point(column: 0, row: row), role: .warning)
    }
    return grid
  }
}
