import CaseDomain
import TerminalKit

/// A list over the screen to choose one thing from.
struct ChoiceScreen: Screen {
  private let purpose: Purpose
  private var chooser: ChooserState

  init(_ purpose: Purpose, _ chooser: ChooserState) {
    self.purpose = purpose
    self.chooser = chooser
  }

  /// The acts on one case; those that are not allowed now come last and say why.
  static func acts(_ sheet: CaseSheet) -> ChoiceScreen {
    let offers = sheet.acts.filter { $0.disabled == nil } + sheet.acts.filter { $0.disabled != nil }
    let entries = offers.compactMap { offer in
      Acts.act(offer.act).map { entry($0, disabled: offer.disabled) }
    }
    return ChoiceScreen(
      .acts, ChooserState(title: "Act on \(sheet.reference)", entries: entries))
  }

  /// The acts on several records of an area, each of which decides for itself.
  static func acts(on count: Int, _ area: CaseArea) -> ChoiceScreen {
    let entries = Acts.of(area).filter { !$0.opens }.map { entry($0, disabled: nil) }
    let noun = count == 1 ? area.noun : area.plural
    return ChoiceScreen(
      .acts, ChooserState(title: "Act on \(count) marked \(noun)", entries: entries))
  }

  /// The standings by which a list can be narrowed.
  static func standings(_ area: CaseArea) -> ChoiceScreen {
    let all = ChooserEntry(id: "", title: "all", detail: "Every standing.")
    let entries = area.standings.map { ChooserEntry(id: $0.key, title: $0.label, detail: $0.hint) }
    return ChoiceScreen(
      .standing, ChooserState(title: "Show only", entries: [all] + entries))
  }

  private static func entry(_ act: Act, disabled: String?) -> ChooserEntry {
    ChooserEntry(
      id: act.id.description, title: act.title, detail: act.summary, disabled: disabled)
  }

  var isOverlay: Bool { true }
  var isTyping: Bool { true }

  func title(in context: Context) -> String { chooser.title }

  func offers(in context: Context) -> [Offer] {
    [Offer(.open, footer: true, label: "choose"), Offer(.back, footer: true)]
  }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    switch chooser.handle(key, in: context.size) {
    case .handled: []
    case .chosen(let id): [.finish(.chosen(purpose, id))]
    case .refused(let reason): [.warn(reason)]
    case .cancelled: [.pop]
    case .ignored: nil
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    if case .paste(let text) = message { chooser.paste(text) }
    return []
  }

  func draw(into grid: inout Grid, in rect: Rect, context: Context) {
    chooser.draw(into: &grid, over: rect)
  }
}
