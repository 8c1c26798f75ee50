import CaseDomain
import TerminalKit

/// The policy in force: which one, every rule, the open questions and the policies before it.
struct PolicyScreen: Screen {
  private var page: CasePage?
  private var text = TextPage([])
  private var state = TextPageState()
  /// The lines of the page that Enter acts upon, by their names.
  private var spots: [String: CaseScreen.Spot] = [:]

  func title(in context: Context) -> String { "Policy" }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(
        .open, footer: true,
        help: "Explain the selected rule, decide the selected question, open what is selected.",
        disabled: selected == nil ? "Nothing is selected here; move to a line." : nil),
      Offer(
        .act, footer: true, help: "Follow another policy, decide a question, keep the document."),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened, .shown: return [.ask(.policy)]
    case .completed(_, let receipt): return [.ask(.policy), .say(receipt.sentence)]
    case .page(let page):
      self.page = page
      text = CaseScreen.text(page, [], .happened, isRevealing: false, in: context)
      spots = CaseScreen.spots(page, [])
      if let id = state.selected(in: text) { state.select(id: id, text, in: room(in: context)) }
      return []
    case .resized:
      if let id = state.selected(in: text) { state.select(id: id, text, in: room(in: context)) }
      return []
    case .chosen(.acts, let id):
      return page?.acts.first { $0.act.description == id }.map { form($0.act, [:]) } ?? []
    case .act(.move(let move)):
      state.move(move, text, in: room(in: context))
      return []
    case .act(.open): return open(selected)
    case .act(.act):
      return page.map { page in
        let entries = page.acts.map {
          ChooserEntry(
            id: $0.act.description, title: $0.act.title, detail: $0.act.summary,
            hint: $0.act.verb, disabled: $0.disabled)
        }
        return [.push(ChoiceScreen(.acts, ChooserState(title: "The policy", entries: entries)))]
      } ?? []
    default: return []
    }
  }

  private var selected: CaseScreen.Spot? { state.selected(in: text).flatMap { spots[$0] } }

  private func open(_ spot: CaseScreen.Spot?) -> [Step] {
    guard case .line(let line) = spot else { return [] }
    if let act = line.act { return form(act, line.prefill) }
    if let leads = line.leads { return [.push(CaseScreen(leads))] }
    if let attachment = line.attachment {
      return [.program(.openDocument(attachment: attachment))]
    }
    return line.link.map { [CaseScreen.opening($0)] } ?? []
  }

  private func form(_ act: ActKind, _ given: [String: String]) -> [Step] {
    guard let page else { return [] }
    if act == District.follow { return [.choosePolicy] }
    return [.push(FormScreen(act, on: District.reference, seen: page.revision, given: given))]
  }

  func body(in context: Context) -> Body { .page(text, state) }
}
