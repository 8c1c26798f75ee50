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
      aside: moment.today.long,
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
    return grid
  }

  /// The layers one sees: the last that fills the body, and the overlays upon it.
  var visible: [Layer] {
    let all = (roots[tab].map { [$0] } ?? []) + stack
    let first = all.lastIndex { !$0.screen.isOverlay } ?? 0
    return Array(all[first...])
  }
}
