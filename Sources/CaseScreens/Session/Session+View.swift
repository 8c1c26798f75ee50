import CaseDomain
import TerminalKit

extension Session {
  /// The whole screen as it is now.
  public func view() -> Grid {
    if let grid = Chrome.tooSmall(size) { return grid }
    let context = context
    var grid = Grid(size)
    let shown = visible
    let chrome = Chrome(
      title: "\(office.district) · \(shown.first?.screen.title(in: context) ?? "")",
      aside: looking?.sign(today: moment.today) ?? moment.today.long,
      tabs: TabBar(
        Tab.allCases.map { TabBar.Tab(String($0.digit), $0.title, isOpen: $0.absence == nil) },
        active: tab.rawValue),
      footer: top.screen.footer ?? bindings.footer)
    chrome.draw(into: &grid)
    for layer in shown {
      layer.screen.draw(
        into: &grid, in: layer.screen.isOverlay ? grid.bounds : context.body, context: context)
    }
    toast?.draw(into: &grid, above: size.rows - 1)
    if grid.cursor == nil { grid.cursor = selection(in: grid, context.body) }
    return grid
  }

  /// Where the row in hand begins: a screen reader or a magnifier follows the cursor.
  private func selection(in grid: Grid, _ body: Rect) -> Point? {
    guard !top.screen.isOverlay else { return nil }
    return (body.row..<body.endRow).first { grid[body.column, $0].text == "▸" }
      .map { Point(column: body.column, row: $0) }
  }

  /// The layers one sees: the last that fills the body, and the overlays upon it.
  var visible: [Layer] {
    let all = (roots[tab].map { [$0] } ?? []) + stack
    let first = all.lastIndex { !$0.screen.isOverlay } ?? 0
    return Array(all[first...])
  }
}
