import CaseDomain
import TerminalKit

extension DocketLine: PagedRow {
  var rowID: String { String(id) }
  var place: PageMark { PageMark(value: item.due?.iso ?? "", number: id) }
}

/// Everything that is due or waited for, in the order of its dates.
struct DocketScreen: Screen {
  private(set) var lines = PagedTable<DocketLine>()
  private(set) var filter = FilterLine()
  private(set) var overdue = RowCount.exactly(0)
  /// The words the lines in hand were read with.
  private var wordsRead: String?

  var isTyping: Bool { filter.isTyping }
  var footer: [FooterItem]? { filter.footer }
  var subject: CaseReference? { lines.selected?.reference }

  func title(in context: Context) -> String { "Docket" }

  func offers(in context: Context) -> [Offer] {
    let line = lines.selected
    let none = line == nil ? "Nothing is selected." : nil
    return [
      Offer(.open, footer: true, help: "Open the case.", disabled: none),
      Offer(.settle, footer: true, disabled: none ?? reasonNotToSettle(line)),
      Offer(.explain, footer: true, disabled: none),
      Offer(.walk, footer: true, disabled: none),
      Offer(.filter, footer: true),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  private func reasonNotToSettle(_ line: DocketLine?) -> String? {
    line?.item.settle == nil ? "No single act settles this line; open the case instead." : nil
  }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    switch filter.typed(key) {
    case .changed: [.ask(.docket(query(.top)))]
    case .taken: []
    case .notMine: nil
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened: return [.ask(.docket(query(.top)))]
    case .shown: return again()
    case .completed(_, let receipt): return again() + [.say(receipt.sentence)]
    case .paste(let text):
      guard filter.isTyping else { return [] }
      filter.paste(text)
      return [.ask(.docket(query(.top)))]
    case .answered(.docket(let asked), .docket(let page)):
      take(page, asked, in: context)
      return []
    case .act(let action): return act(action, in: context)
    case .refused(let refusal): return [.refuse(refusal)]
    default: return []
    }
  }

  private mutating func act(_ action: Action, in context: Context) -> [Step] {
    switch action {
    case .move(let move):
      let start = lines.move(move, in: Self.table(in: context).size)
      return start.map { [.ask(.docket(query($0)))] } ?? []
    case .filter:
      filter.begin()
      return []
    case .back: return filter.clear() ? [.ask(.docket(query(.top)))] : []
    default: return lines.selected.map { act(action, on: $0) } ?? []
    }
  }

  private func act(_ action: Action, on line: DocketLine) -> [Step] {
    switch action {
    case .settle:
      guard let id = line.item.settle, let act = Acts.act(id) else { return [] }
      return [.push(FormScreen(act, on: line.reference, given: line.item.prefill))]
    case .explain:
      return [.push(ExplainScreen(line.item, of: line.reference, title: line.title))]
    case .walk: return [.push(WalkScreen(line.reference))]
    default: return [.push(CasePage(line.reference))]
    }
  }

  private func query(
    _ start: PageStart, limit: Int = PagedTable<DocketLine>.pageLength
  ) -> DocketQuery {
    DocketQuery(text: filter.text, start: start, limit: limit)
  }

  private func again() -> [Step] {
    let (start, limit) = lines.again
    return [.ask(.docket(query(start, limit: limit)))]
  }

  private mutating func take(_ page: DocketPage, _ asked: DocketQuery, in context: Context) {
    overdue = page.overdue
    let rows = RowPage(
      rows: page.lines, count: page.count, hasBefore: page.hasBefore, hasAfter: page.hasAfter)
    lines.take(
      rows, from: asked.start, same: asked.text == wordsRead, in: Self.table(in: context).size
    ) { rows in
      Self.content(rows, today: context.today, isFiltered: !asked.text.isEmpty)
    }
    wordsRead = asked.text
  }
}
