import CaseDomain
import TerminalKit

/// One case as a page: where it stands and why, what is missing, what is due, its parts, its past.
struct CasePage: Screen {
  let reference: CaseReference
  private(set) var sheet: CaseSheet?
  private(set) var entries: [JournalEntry] = []
  private(set) var page = Sheet([])
  private(set) var state = SheetState()
  private(set) var isRevealing = false

  init(_ reference: CaseReference) {
    self.reference = reference
  }

  var subject: CaseReference? { reference }
  var acts: [ActOffer] { sheet?.acts ?? [] }

  func title(in context: Context) -> String {
    reference.area == .district ? "Settings" : reference.description
  }

  func offers(in context: Context) -> [Offer] {
    let first = sheet?.missing.first { $0.act != nil }
    return [
      Offer(
        .open, footer: true, help: "Do, open or explain what is selected.",
        disabled: page.lines.contains { $0.id != nil } ? nil : "Nothing here can be opened."),
      Offer(.act, footer: true, help: "Choose among all acts on this case."),
      Offer(
        .settle, footer: true, help: first.map { "\($0.sentence): opens its form." },
        disabled: first == nil ? "Nothing is missing that one act supplies." : nil),
      Offer(
        .walk, footer: true,
        disabled: sheet?.walk.isEmpty == false ? nil : "There are no questions to walk through."),
      Offer(
        .explain, footer: true,
        disabled: sheet?.items.isEmpty == false ? nil : "Nothing is due here."),
      Offer(
        .reveal, footer: sheet?.hidesNames == true,
        disabled: sheet?.hidesNames == true || isRevealing ? nil : "No names are hidden here."),
      Offer(.caseJournal),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened, .shown: return read()
    case .completed(_, let receipt): return read() + [.say(receipt.sentence)]
    case .answered(.sheet, .sheet(let sheet)):
      self.sheet = sheet
      build(in: context)
      return []
    case .answered(.journal, .journal(let entries)):
      self.entries = entries
      build(in: context)
      return []
    case .chosen(.acts, let id): return begin(id)
    case .resized:
      if let id = state.selected(in: page) { state.select(id: id, page, in: context.body.size) }
      return []
    case .refused(let refusal): return refused(refusal)
    case .act(let action): return act(action, in: context)
    default: return []
    }
  }

  private func refused(_ refusal: Refusal) -> [Step] {
    guard refusal.reason == .noSuchRecord else { return [.refuse(refusal)] }
    // A case that was undone while one looked at it has no page any more.
    return sheet == nil
      ? [.pop, .warn(refusal.message)] : [.pop, .say("\(reference) is no longer in the casebook.")]
  }

  private func read() -> [Step] {
    [
      .ask(.sheet(reference, revealing: isRevealing)),
      .ask(.journal(of: reference, before: nil, limit: Self.timeline)),
    ]
  }

  /// The newest entries shown on the page itself; the journal has the others.
  static let timeline = 12

  private mutating func build(in context: Context) {
    guard let sheet else { return }
    page = Self.page(sheet, entries, in: context)
    if let id = state.selected(in: page) { state.select(id: id, page, in: context.body.size) }
  }

  private mutating func act(_ action: Action, in context: Context) -> [Step] {
    switch action {
    case .move(let move): state.move(move, page, in: context.body.size)
    case .open: return openSelected()
    case .act: return sheet.map { [.push(ChoiceScreen.acts($0))] } ?? []
    case .settle:
      return sheet?.missing.first { $0.act != nil }.map(supply) ?? []
    case .walk: return [.push(WalkScreen(reference))]
    case .explain: return explain()
    case .reveal:
      isRevealing.toggle()
      return [.ask(.sheet(reference, revealing: isRevealing))]
    case .caseJournal: return [.push(JournalScreen(of: reference))]
    default: break
    }
    return []
  }

  /// What Enter does on the selected line.
  private func openSelected() -> [Step] {
    guard let sheet, let id = state.selected(in: page), let spot = Spot(id) else { return [] }
    switch spot {
    case .missing(let index): return supply(sheet.missing[index])
    case .item(let index): return explain(sheet.items[index])
    case .line(let part, let line): return open(sheet.parts[part].lines[line])
    case .entry: return [.push(JournalScreen(of: reference))]
    }
  }

  private func open(_ line: CaseSheet.Line) -> [Step] {
    if let id = line.act { return form(id, line.prefill) }
    if let leads = line.leads { return [.push(CasePage(leads))] }
    if let attachment = line.attachment {
      return [.errand(.openDocument(attachment: attachment))]
    }
    return []
  }

  private func supply(_ missing: CaseSheet.Missing) -> [Step] {
    guard let id = missing.act else { return [.say(missing.sentence)] }
    return form(id, missing.prefill)
  }

  private func begin(_ id: String) -> [Step] {
    Acts.all.first { $0.id.description == id }.map { form($0.id, [:]) } ?? []
  }

  private func form(_ id: ActID, _ given: [String: String]) -> [Step] {
    guard let sheet, let act = Acts.act(id) else { return [] }
    if let reason = sheet.acts.first(where: { $0.act == id })?.disabled { return [.warn(reason)] }
    if act.opens { return [.push(FormScreen(opening: act, given: given))] }
    return [.push(FormScreen(act, on: reference, seen: sheet.revision, given: given))]
  }

  private func explain() -> [Step] {
    guard let sheet else { return [] }
    if let id = state.selected(in: page), case .item(let index) = Spot(id) {
      return explain(sheet.items[index])
    }
    return sheet.items.first.map(explain) ?? []
  }

  private func explain(_ item: DocketItem) -> [Step] {
    [.push(ExplainScreen(item, of: reference, title: sheet?.title ?? ""))]
  }

  func draw(into grid: inout Grid, in rect: Rect, context: Context) {
    page.draw(state, into: &grid, in: rect)
  }
}
