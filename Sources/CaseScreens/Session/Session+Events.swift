import CaseDomain
import TerminalKit

extension Session {
  /// Takes what happened at the terminal and says what it asks of the world.
  public mutating func receive(_ event: Event, at moment: Moment) -> [Effect] {
    let isNewDay = moment.today != self.moment.today
    self.moment = moment
    var effects: [Effect] = isNewDay ? refresh() : []
    switch event {
    case .key(let key):
      guard Chrome.tooSmall(size) == nil || actsUnseen(key) else { break }
      effects += press(key)
    case .paste(let text):
      effects += tell(top.id, .paste(text))
    case .resized(let size):
      self.size = size
      effects += stack.map(\.id).flatMap { tell($0, .resized) }
      if let root = roots[tab] { effects += tell(root.id, .resized) }
      effects.append(.program(.redraw))
    case .resumed:
      effects.append(.program(.redraw))
    case .hangup:
      effects.append(.program(.quit))
    case .tick:
      break
    }
    return effects
  }

  /// Asks again for what is in front, because the casebook or the day has changed.
  public mutating func refresh() -> [Effect] {
    let front = visible.first?.id ?? top.id
    return [.ask(.district, by: .session)] + tell(front, .shown)
  }

  /// Shows a sentence from outside, such as where a document was written to.
  public mutating func say(_ sentence: String, refused: Bool = false) {
    toast = refused ? Toast(refused: sentence) : Toast(sentence)
  }

  /// Whether a key acts below the smallest size, where nobody sees what it does.
  ///
  /// Only the terminal's own keys do, and text that a field is being given: a resize in the middle
  /// of a word must not lose the rest of it.
  private func actsUnseen(_ key: Key) -> Bool {
    if case .character = key, top.screen.takesText { return true }
    return [Action.quit, .redraw, .suspend].contains { $0.keys.contains(key) }
  }

  /// Gives a key to the layer on top.
  mutating func press(_ key: Key) -> [Effect] {
    toast = nil
    let id = top.id
    let typed = change(id) { screen, context in screen.typed(key, in: context) }
    if let steps = typed ?? nil { return carryOut(steps, for: id) }
    return run { $0 == key }
  }

  /// Runs what the first offer with such a key means now, or says why it cannot be used.
  mutating func run(where isMeant: (Key) -> Bool) -> [Effect] {
    guard let offer = offers.first(where: { $0.keys.contains(where: isMeant) }) else { return [] }
    guard let reason = offer.disabled else { return run(offer.action) }
    toast = Toast(refused: reason)
    return []
  }

  /// What the layer on top can be told.
  var offers: [Offer] { Self.offers(of: top.screen, isTop: stack.isEmpty, in: context) }

  /// What a screen can be told; its own key wins over one for the whole program, as a walk's
  /// letters do.
  static func offers(of screen: any Screen, isTop: Bool, in context: Context) -> [Offer] {
    let own = screen.offers(in: context).filter { !$0.keys.isEmpty }
    let taken = Set(own.flatMap(\.keys))
    return own + common(for: screen, isTop: isTop).filter { taken.isDisjoint(with: $0.keys) }
  }

  /// Every key of the layer on top, under its heading.
  var help: ChooserState {
    let offers = offers
    return ChooserState(
      title: "Keys of this screen",
      entries: Action.groups.flatMap { group in
        offers.filter { $0.action.group == group }.map { $0.entry(group: group) }
      })
  }

  /// What every screen can be told, as far as letters are not text at the moment.
  private static func common(for screen: any Screen, isTop: Bool) -> [Offer] {
    if screen.isTyping || screen.isOverlay {
      return [Offer(.redraw), Offer(.suspend)]
    }
    return [Offer(.undo), Offer(.settings), Offer(.letters)]
      + Tab.allCases.map { Offer(.tab($0)) }
      + [
        isTop
          ? Offer(.quit)
          : Offer(.quit, disabled: "Press Esc to go back first; q leaves from the top of a place."),
        isTop
          ? Offer(.back, help: "Go back; at the top there is nothing to go back to.")
          : Offer(.back, footer: true),
        Offer(.redraw), Offer(.suspend), Offer(.interrupt),
        Offer(.palette, footer: true), Offer(.help, footer: true),
      ]
  }

  /// Runs an action of the layer on top.
  mutating func run(_ action: Action) -> [Effect] {
    switch action {
    case .tab(let tab): return go(to: tab)
    case .palette:
      return carryOut([.push(PaletteScreen(entries: paletteEntries))], for: top.id)
    case .help:
      return carryOut([.push(ChoiceScreen(.help, help))], for: top.id)
    case .settings:
      let settings = CaseScreen(CaseReference(.district, 1))
      return carryOut([.push(settings)], for: top.id)
    case .letters: return carryOut([.push(ListScreen(.letter))], for: top.id)
    case .undo: return beginUndo()
    case .quit: return [.program(.quit)]
    case .redraw: return [.program(.redraw)]
    case .suspend: return [.program(.suspend)]
    case .interrupt:
      toast = Toast("Esc goes back and q leaves; everything saved stays saved.")
      return []
    case .back:
      let steps = change(top.id) { screen, context in
        screen.receive(.act(.back), in: context)
      }
      if let steps, !steps.isEmpty { return carryOut(steps, for: top.id) }
      return stack.isEmpty ? [] : carryOut([.pop], for: top.id)
    default:
      return tell(top.id, .act(action))
    }
  }

  /// Keeps what was typed into forms that one goes away from, as leaving them would.
  private mutating func keepDrafts() {
    let kept = stack.compactMap(\.screen.unsaved)
    for (key, typed) in kept { drafts[key] = typed }
    if !kept.isEmpty {
      toast = Toast("What you typed is kept and is offered when you open that form again.")
    }
  }

  /// Brings a place to the front at its list, where one left it.
  ///
  /// Where one stands on that list already, a place that has two shows the other.
  mutating func go(to tab: Tab) -> [Effect] {
    if self.tab == tab, stack.isEmpty, let turned = turn(tab) { return turned }
    self.tab = tab
    keepDrafts()
    stack = []
    if let root = roots[tab] { return tell(root.id, .shown) }
    let layer: Layer
    switch tab {
    case .journal: layer = newLayer(JournalScreen(of: nil))
    case .notices: layer = newLayer(WebsiteScreen())
    default:
      guard let area = tab.area else { return [] }
      layer = newLayer(ListScreen(area))
    }
    roots[tab] = layer
    return tell(layer.id, .opened)
  }

  /// Exchanges the two lists of a place.
  private mutating func turn(_ tab: Tab) -> [Effect]? {
    guard let other = otherArea(of: tab), let shown = roots[tab] else { return nil }
    let kept = seconds[tab]
    seconds[tab] = shown
    let layer = kept ?? newLayer(ListScreen(other))
    roots[tab] = layer
    return tell(layer.id, kept == nil ? .opened : .shown)
  }

  /// The area of the list that the place's digit shows next, where it has two.
  func otherArea(of tab: Tab) -> CaseArea? {
    guard let second = tab.secondArea, let shown = roots[tab]?.screen as? ListScreen else {
      return nil
    }
    return shown.area == second ? tab.area : second
  }
}
