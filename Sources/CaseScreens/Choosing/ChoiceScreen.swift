import CaseDomain
import TerminalKit

/// A list over the screen to choose one thing from.
struct ChoiceScreen: ChooserScreen {
  private let purpose: Purpose
  var chooser: ChooserState

  init(_ purpose: Purpose, _ chooser: ChooserState) {
    self.purpose = purpose
    self.chooser = chooser
  }

  /// The acts on one case; those that are not allowed now come last and say why.
  static func acts(_ page: CasePage) -> ChoiceScreen {
    let offers = page.acts.filter { $0.disabled == nil } + page.acts.filter { $0.disabled != nil }
    let entries = offers.map { entry($0.act, disabled: $0.disabled) }
    return ChoiceScreen(
      .acts, ChooserState(title: "Act on \(page.reference)", entries: entries))
  }

  /// The acts on several records of an area, each of which decides for itself.
  static func acts(on count: Int, _ area: CaseArea) -> ChoiceScreen {
    let entries = area.acts.filter { !$0.opens }.map { entry($0, disabled: nil) }
    let noun = count == 1 ? area.noun : area.plural
    return ChoiceScreen(
      .acts, ChooserState(title: "Act on \(count) marked \(noun)", entries: entries))
  }

  /// The letters about a case, always in one order; those that cannot be made now say why.
  static func letters(_ page: CasePage) -> ChoiceScreen {
    let entries = page.letters.map {
      ChooserEntry(
        id: $0.kind.rawValue, title: $0.kind.label, hint: $0.kind.rawValue, disabled: $0.disabled)
    }
    return ChoiceScreen(
      .letters, ChooserState(title: "Make a letter about \(page.reference)", entries: entries))
  }

  /// The standings by which a list can be narrowed.
  static func standings(_ area: CaseArea) -> ChoiceScreen {
    let all = ChooserEntry(id: "", title: "all", detail: "Every standing.")
    let entries = area.standings.map { ChooserEntry(id: $0.key, title: $0.label, detail: $0.hint) }
    return ChoiceScreen(
      .standing, ChooserState(title: "Show only", entries: [all] + entries))
  }

  /// What stands for a policy file in the list of policies.
  static let ownPolicy = ""

  /// The policies the district can follow.
  static func policies(_ all: [PolicyProfile], following: PolicyProfile) -> ChoiceScreen {
    let entries = all.map { profile in
      ChooserEntry(
        id: profile.id, title: profile.title,
        detail: "Shows first what would be different.",
        disabled: profile == following ? "This is the policy the district follows." : nil)
    }
    let own = ChooserEntry(
      id: ownPolicy, title: "A policy file of the district's own",
      detail: "Start from a copy of one in Resources/Policies.")
    return ChoiceScreen(
      .policy, ChooserState(title: "Follow another policy", entries: entries + [own]))
  }

  private static func entry(_ act: ActKind, disabled: String?) -> ChooserEntry {
    ChooserEntry(
      id: act.description, title: act.title, detail: act.summary, hint: act.verb,
      disabled: disabled)
  }

  var isOfField: Bool { if case .field = purpose { true } else { false } }

  func offers(in context: Context) -> [Offer] {
    [Offer(.open, footer: true, label: "choose")]
      + (isOfField ? [Offer(.goOn, footer: true), Offer(.save, footer: true)] : [])
      + [Offer(.back, footer: true)]
  }

  mutating func chose(_ id: String) -> [Step] { [.finish(.chosen(purpose, id))] }
}
