import CaseDomain
import TerminalKit

/// One case as a page: where it stands and why, what is missing, what is due, its parts, its past.
struct CaseScreen: Screen {
  let reference: CaseReference
  private(set) var page: CasePage?
  private(set) var entries: [JournalEntry] = []
  private(set) var text = TextPage([])
  private(set) var state = TextPageState()
  /// The lines of the page that Enter acts upon, by their names.
  private var spots: [String: Spot] = [:]
  private(set) var isRevealing = false
  /// What the events of the case are ordered by.
  private var order = CaseEvent.Order.happened

  init(_ reference: CaseReference) {
    self.reference = reference
  }

  var subject: CaseReference? { reference }
  var acts: [ActOffer] { page?.acts ?? [] }

  func title(in context: Context) -> String {
    reference.area == .district ? "Settings" : reference.description
  }

  func offers(in context: Context) -> [Offer] {
    let settling = settling(selected)
    return [
      Offer(
        .open, footer: true, help: "Do, open or explain what is selected.",
        disabled: selected == nil ? Self.nothing(text) : nil),
      Offer(.act, footer: true, help: "Choose among all acts on this case."),
      Offer(
        .letter, footer: page?.letters.isEmpty == false,
        disabled: page?.letters.isEmpty == false ? nil : "There is no letter about such a case."),
      Offer(
        .mail, footer: reference.area == .letter,
        disabled: reference.area == .letter ? nil : "Only a letter can be mailed; l makes one."),
      Offer(
        .write, footer: reference.area == .letter,
        disabled: reference.area == .letter ? nil : "Only a letter can be written out; l makes one."
      ),
      Offer(
        .settle, footer: true, help: settling.map { "\($0.act.title): opens its form." },
        disabled: settling == nil
          ? "No single act settles the selected line; select what is missing or due." : nil),
      Offer(
        .walk, footer: true,
        disabled: page?.walk.isEmpty == false ? nil : "There are no questions to walk through."),
      Offer(
        .explain, footer: true,
        disabled: dueItem(selected) == nil
          ? "The selected line has no date; select what is due." : nil),
      Offer(
        .reveal, footer: page?.hidesNames == true || isRevealing,
        disabled: page?.hidesNames == true || isRevealing ? nil : "No names are hidden here."),
      Offer(
        // Beside the keys of what is due there is no room for it.
        .sort, footer: page?.events.isEmpty == false && settling == nil,
        help: "Order what happened by the day it happened, was known, or was recorded.",
        disabled: page?.events.isEmpty == false ? nil : "Nothing here can be put in another order."),
      Offer(.caseJournal),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened, .shown: return read()
    case .completed(_, let receipt): return read() + [.say(receipt.sentence)]
    case .page(let page):
      self.page = page
      build(in: context)
      return []
    case .journal(_, let page):
      entries = page.rows
      build(in: context)
      return []
    case .chosen(.acts, let id): return begin(id)
    case .chosen(.letters, let id):
      return page?.letters.first { $0.kind.rawValue == id }.map {
        form($0.proposal.act, $0.proposal.given)
      } ?? []
    case .resized:
      if let id = state.selected(in: text) { state.select(id: id, text, in: room(in: context)) }
      return []
    case .refused(let refusal): return refused(refusal)
    case .act(let action): return act(action, in: context)
    default: return []
    }
  }

  private func refused(_ refusal: Refusal) -> [Step] {
    guard refusal.reason == .noSuchRecord else { return [.refuse(refusal)] }
    // A case that was undone while one looked at it has no page any more.
    return page == nil
      ? [.pop, .warn(refusal.message)] : [.pop, .say("\(reference) is no longer in the casebook.")]
  }

  private func read() -> [Step] {
    [
      .ask(.page(reference, revealing: isRevealing)),
      .ask(.journal(JournalQuery(of: reference, limit: Self.timeline))),
    ]
  }

  /// The newest entries shown on the page itself; the journal has the others.
  static let timeline = 12

  private mutating func build(in context: Context) {
    guard let page else { return }
    text = Self.text(page, entries, order, isRevealing: isRevealing, in: context)
    spots = Self.spots(page, entries)
    if let id = state.selected(in: text) { state.select(id: id, text, in: room(in: context)) }
  }

  private mutating func act(_ action: Action, in context: Context) -> [Step] {
    switch action {
    case .move(let move): state.move(move, text, in: room(in: context))
    case .open: return open(selected)
    case .act: return page.map { [.push(ChoiceScreen.acts($0))] } ?? []
    case .letter: return page.map { Self.letters($0, in: context) } ?? []
    case .write: return [.push(WriteLetterScreen(reference))]
    case .mail: return [.program(.openMailDraft(letter: reference))]
    case .settle: return settling(selected).map { form($0.act, $0.given) } ?? []
    case .walk: return [.push(WalkScreen(reference))]
    case .explain: return dueItem(selected).map(explain) ?? []
    case .reveal:
      isRevealing.toggle()
      return [.ask(.page(reference, revealing: isRevealing))]
    case .sort:
      order = order.next
      build(in: context)
      return [.say("What happened is ordered by \(order.words).")]
    case .caseJournal: return [.push(JournalScreen(of: reference))]
    default: break
    }
    return []
  }

  /// The selected line.
  private var selected: Spot? { state.selected(in: text).flatMap { spots[$0] } }

  /// Why nothing is selected.
  private static func nothing(_ text: TextPage) -> String {
    text.lines.contains { $0.id != nil }
      ? "Nothing is selected here; move to a line." : "Nothing here can be opened."
  }

  /// The act that settles a line, where one does.
  private func settling(_ spot: Spot?) -> Proposal? {
    switch spot {
    case .missing(let one): one.act.map { Proposal($0, given: one.prefill) }
    case .item(let item): item.settle
    case .line(let line): line.item?.settle
    case .entry, nil: nil
    }
  }

  /// What is due behind a line, where something is.
  private func dueItem(_ spot: Spot?) -> DocketItem? {
    switch spot {
    case .item(let item): item
    case .missing(let one): one.item?.due == nil ? nil : one.item
    case .line(let line): line.item?.due == nil ? nil : line.item
    case .entry, nil: nil
    }
  }

  /// What Enter does on a line.
  private func open(_ spot: Spot?) -> [Step] {
    switch spot {
    case .missing(let one): return supply(one)
    case .item(let item): return explain(item)
    case .line(let line): return open(line)
    case .entry(let entry): return [.push(EntryScreen(entry))]
    case nil: return []
    }
  }

  private func open(_ line: CasePage.Line) -> [Step] {
    if let act = line.act { return form(act, line.prefill) }
    if let leads = line.leads { return [.push(CaseScreen(leads))] }
    if let attachment = line.attachment {
      return [.program(.openDocument(attachment: attachment))]
    }
    return line.link.map { [Self.opening($0)] } ?? []
  }

  /// Opens what a line leads to that is no case, act or document.
  static func opening(_ link: CasePage.Link) -> Step {
    switch link {
    case .policy: .push(PolicyScreen())
    case .rule(let id): .push(RuleScreen(id))
    }
  }

  private func supply(_ missing: CasePage.Missing) -> [Step] {
    guard let act = missing.act else { return [.say(missing.sentence)] }
    return form(act, missing.prefill)
  }

  /// Offers the letters about a case, once it is known who signs them.
  static func letters(_ page: CasePage, in context: Context) -> [Step] {
    guard context.district.letterhead.saysWhomToAsk || context.viewOnly != nil else {
      let form = FormScreen(
        ActKind(District.enterLetterhead), on: District.reference, seen: context.district.revision)
      return [
        .push(form),
        .say("First say who signs letters and whom families may ask; then press l again."),
      ]
    }
    return [.push(ChoiceScreen.letters(page))]
  }

  private func begin(_ id: String) -> [Step] {
    page?.acts.first { $0.act.description == id }.map { form($0.act, [:]) } ?? []
  }

  private func form(_ act: ActKind, _ given: [String: String]) -> [Step] {
    guard let page else { return [] }
    if let reason = page.acts.first(where: { $0.act == act })?.disabled { return [.warn(reason)] }
    if act == District.follow { return [.choosePolicy] }
    return [.push(FormScreen(Proposal(act, given: given), on: reference, seen: page.revision))]
  }

  private func explain(_ item: DocketItem) -> [Step] {
    [.push(ExplainScreen(item, of: reference, title: page?.title ?? ""))]
  }

  func body(in context: Context) -> Body { .page(text, state) }
}
