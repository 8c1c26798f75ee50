import CaseDomain
import TerminalKit

extension DocketLine: ShownRow {
  var rowID: String { String(id) }
}

/// Everything that is due or waited for, first what can be done and last what waits on others.
///
/// Many lines of a kind are one that is counted, and opens into them.
struct DocketScreen: Screen {
  /// The only kind of line shown, where a counted line was opened.
  let kind: DocketKind?
  private(set) var lines = PagedTable<DocketLine>()
  private(set) var filter = FilterLine()
  private(set) var overdue = RowCount.exactly(0)
  /// How far ahead one looks.
  private(set) var reach: DocketReach
  /// What the lines in hand were read with.
  private var read: DocketQuery?

  /// Opens the docket, or the lines of one kind as far ahead as they were counted.
  init(only kind: DocketKind? = nil, reach: DocketReach = .everything) {
    self.kind = kind
    self.reach = reach
  }

  var isTyping: Bool { filter.isTyping }
  /// Whether less is shown than there is.
  var isNarrowed: Bool { !filter.text.isEmpty || (kind == nil && reach != .everything) }
  var footer: [FooterItem]? { filter.footer }
  var subject: CaseReference? {
    lines.selected.flatMap { $0.isCounted ? nil : $0.reference }
  }

  func title(in context: Context) -> String { kind == nil ? "Docket" : "Docket: one kind" }

  func offers(in context: Context) -> [Offer] {
    let line = lines.selected
    let none = line == nil ? "Nothing is selected." : nil
    let several =
      line?.isCounted == true
      ? "This line counts several cases; press Enter to see each." : none
    return [
      Offer(
        .open, footer: true, help: "Open the case, or each line of those that are counted.",
        disabled: none),
      Offer(.settle, footer: true, disabled: several ?? reasonNotToSettle(line)),
      Offer(.explain, footer: true, disabled: several),
      Offer(.walk, footer: true, disabled: several),
      Offer(.filter, footer: true),
    ]
      + (kind == nil
        ? [
          Offer(
            .standing, label: "until", help: "Show only what is overdue, or due in so many days.")
        ] : []) + ListMove.allCases.map { Offer(.move($0)) }
  }

  private func reasonNotToSettle(_ line: DocketLine?) -> String? {
    line?.item.settle == nil ? "No single act settles this line; open the case instead." : nil
  }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    switch filter.typed(key) {
    case .changed: [.ask(.docket(query(.top, in: context)))]
    case .taken: []
    case .notMine: nil
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened: return [.ask(.docket(query(.top, in: context)))]
    case .shown: return again(in: context)
    case .completed(_, let receipt): return again(in: context) + [.say(receipt.sentence)]
    case .paste(let text):
      guard filter.isTyping else { return [] }
      filter.paste(text)
      return [.ask(.docket(query(.top, in: context)))]
    case .docket(let asked, let page):
      take(page, asked, in: context)
      return []
    case .act(let action): return act(action, in: context)
    case .chosen(.standing, let id):
      reach = DocketReach(rawValue: id) ?? reach
      return [.ask(.docket(query(.top, in: context)))]
    case .refused(let refusal): return [.refuse(refusal)]
    default: return []
    }
  }

  private mutating func act(_ action: Action, in context: Context) -> [Step] {
    switch action {
    case .move(let move):
      let start = lines.move(move, in: room(in: context))
      return start.map { [.ask(.docket(query($0, in: context)))] } ?? []
    case .filter:
      filter.begin()
      return []
    case .standing: return [.push(DocketReach.chooser)]
    case .back:
      if !filter.clear() {
        guard kind == nil, reach != .everything else { return [] }
        reach = .everything
      }
      return [.ask(.docket(query(.top, in: context)))]
    case .open:
      guard let line = lines.selected, line.isCounted else { break }
      return [.push(DocketScreen(only: DocketKind(of: line, on: context.today), reach: reach))]
    default: break
    }
    return lines.selected.map { act(action, on: $0) } ?? []
  }

  private func act(_ action: Action, on line: DocketLine) -> [Step] {
    switch action {
    case .settle:
      guard let settle = line.item.settle else { return [] }
      return [.push(FormScreen(settle, on: line.reference))]
    case .explain:
      return [.push(ExplainScreen(line.item, of: line.reference, title: line.title))]
    case .walk: return [.push(WalkScreen(line.reference))]
    default: return [.push(CaseScreen(line.reference))]
    }
  }

  private func query(
    _ start: PageStart, limit: Int = PagedTable<DocketLine>.pageLength, in context: Context
  ) -> DocketQuery {
    DocketQuery(
      text: filter.text, until: reach.until(context.today), overdueOnly: reach == .overdue,
      counts: kind == nil, kind: kind, start: start, limit: limit)
  }

  private func again(in context: Context) -> [Step] {
    let (start, limit) = lines.again
    return [.ask(.docket(query(start, limit: limit, in: context)))]
  }

  private mutating func take(_ page: DocketPage, _ asked: DocketQuery, in context: Context) {
    overdue = page.overdue
    var same = read
    same?.start = asked.start
    same?.limit = asked.limit
    let emptyText = emptyText
    lines.take(
      page.lines, from: asked.start, same: same == asked, in: room(in: context)
    ) { rows in
      Self.content(rows, today: context.today, emptyText: emptyText)
    }
    read = asked
  }
}
