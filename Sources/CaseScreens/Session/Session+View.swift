import CaseDomain
import TerminalKit

extension Session {
  /// The whole screen as it is now.
  public var frame: Frame {
    let context = context
    let shown = visible.map(\.screen)
    let chrome = Chrome(
      owner: district.name, title: title(of: shown, in: context),
      aside: viewOnly?.sign(today: moment.today) ?? moment.today.long,
      tabs: TabBar(
        Tab.allCases.map { TabBar.Tab(String($0.digit), $0.title) },
        active: tab.rawValue),
      footer: top.screen.footer ?? offers.compactMap(\.footerItem))
    let bodies = shown.map { $0.body(in: context) }
    return Frame(chrome, bodies[0], overlays: Array(bodies.dropFirst()), toast: toast)
  }

  /// What the title bar says; where the place has another list, how one comes to it.
  private func title(of shown: [any Screen], in context: Context) -> String {
    let title = shown.first?.title(in: context) ?? ""
    guard stack.isEmpty, let other = otherArea(of: tab) else { return title }
    return "\(title) · \(tab.digit) \(other.plural)"
  }

  /// The layers one sees: the last that fills the body, and the overlays upon it.
  var visible: [Layer] {
    let all = (roots[tab].map { [$0] } ?? []) + stack
    let first = all.lastIndex { !$0.screen.isOverlay } ?? 0
    return Array(all[first...])
  }
}
