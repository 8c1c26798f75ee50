import CaseDomain
import TerminalKit

/// What is published, and what of it asks for something; its acts write, compare and record.
struct WebsiteScreen: Screen {
  private var page: CasePage?
  private var text = TextPage([])
  private var state = TextPageState()
  /// The lines of the page that Enter acts upon, by their names.
  private var spots: [String: CaseScreen.Spot] = [:]

  func title(in context: Context) -> String { "Website" }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(
        .open, footer: true, help: "Open the selected entry, or change the selected line.",
        disabled: selected == nil ? "Nothing is selected here; move to a line." : nil),
      Offer(.act, footer: true, help: "Write the website, compare what is published, record it."),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened, .shown: return [.ask(.website)]
    case .completed(_, let receipt): return [.ask(.website), .say(receipt.sentence)]
    case .page(let page):
      self.page = page
      text = CaseScreen.text(page, [], .happened, isRevealing: false, in: context)
      spots = CaseScreen.spots(page, [])
      if let id = state.selected(in: text) { state.select(id: id, text, in: room(in: context)) }
      return []
    case .resized:
      if let id = state.selected(in: text) { state.select(id: id, text, in: room(in: context)) }
      return []
    case .chosen(.acts, let id): return begin(id)
    case .act(let action): return act(action, in: context)
    default: return []
    }
  }

  private mutating func act(_ action: Action, in context: Context) -> [Step] {
    switch action {
    case .move(let move): state.move(move, text, in: room(in: context))
    case .open: return open(selected)
    case .act:
      return [.push(ChoiceScreen(.acts, ChooserState(title: "The website", entries: works)))]
    default: break
    }
    return []
  }

  /// What can be done with the website, and its settings.
  private var works: [ChooserEntry] {
    WebsiteWork.allCases.map {
      ChooserEntry(id: $0.rawValue, title: $0.title, detail: $0.hint, hint: $0.command)
    }
      + annualNotices.prefix(2).map {
        ChooserEntry(
          id: $0.leads?.description ?? "", title: "Annual notice, \($0.value)",
          detail: "The notice of a school year, which tells them where the website is.",
          hint: $0.label)
      }
      + (page?.acts ?? []).map {
        ChooserEntry(
          id: $0.act.description, title: $0.act.title, detail: $0.act.summary, hint: $0.act.verb,
          disabled: $0.disabled)
      }
  }

  /// The lines of the notices of the school years, the newest first: the next one is there before this
  /// one is done.
  private var annualNotices: [CasePage.Line] {
    (page?.parts ?? []).flatMap(\.lines).filter { $0.leads?.area == .annualNotice }
  }

  private func begin(_ id: String) -> [Step] {
    if let work = WebsiteWork(rawValue: id) { return [.push(FileScreen(.website(work)))] }
    if let notice = annualNotices.compactMap(\.leads).first(where: { $0.description == id }) {
      return [.push(CaseScreen(notice))]
    }
    return page?.acts.first { $0.act.description == id }.map { form($0.act, [:]) } ?? []
  }

  private var selected: CaseScreen.Spot? { state.selected(in: text).flatMap { spots[$0] } }

  private func open(_ spot: CaseScreen.Spot?) -> [Step] {
    guard case .line(let line) = spot else { return [] }
    if let leads = line.leads { return [.push(CaseScreen(leads))] }
    return line.act.map { form($0, line.prefill) } ?? []
  }

  private func form(_ act: ActKind, _ given: [String: String]) -> [Step] {
    guard let page else { return [] }
    return [.push(FormScreen(act, on: District.reference, seen: page.revision, given: given))]
  }

  func body(in context: Context) -> Body { .page(text, state) }
}
