import CaseDomain
import TerminalKit

/// The journal, newest first: of one case, or of all.
struct JournalScreen: Screen {
  /// The case, or `nil` for all.
  let of: CaseReference?
  private(set) var entries: [JournalEntry] = []
  private var content = TableContent([])
  private var table = TableState()
  private var isWhole = false

  private static let pageLength = 100

  init(of reference: CaseReference?) {
    of = reference
  }

  private static let columns = TableSpec([
    TableColumn("Entry", min: 5, ideal: 7, align: .right, priority: 3),
    TableColumn("When", min: 16, ideal: 16, priority: 5),
    TableColumn("Case", min: 6, ideal: 7, priority: 6),
    TableColumn("What was done", min: 18, ideal: 30, weight: 1, priority: 7),
    TableColumn("By", min: 6, ideal: 14, priority: 4),
    TableColumn("Decision", min: 12, ideal: 30, weight: 3, priority: 2),
  ])

  /// The entry one stands on.
  private var selected: JournalEntry? {
    guard let id = table.selected(in: content)?.id else { return nil }
    return entries.first { String($0.sequence) == id }
  }

  var subject: CaseReference? { of ?? selected?.subject }

  func title(in context: Context) -> String { of.map { "Journal of \($0)" } ?? "Journal" }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(
        .open, footer: true, help: "Open the case of the entry.",
        disabled: selected == nil ? "Nothing is selected." : nil)
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened: return [ask(before: nil)]
    case .shown:
      isWhole = false
      return [.ask(.journal(of: of, before: nil, limit: max(entries.count, Self.pageLength)))]
    case .answered(.journal(_, let before, let limit), .journal(let read)):
      isWhole = read.count < limit
      entries = before == nil ? read : entries + read
      content = Self.content(entries)
      return []
    case .act(.move(let move)):
      table.move(move, content, in: rect(context).size)
      let nearEnd = table.selection > entries.count - 2 * context.size.rows
      guard !isWhole, nearEnd, let last = entries.last else { return [] }
      return [ask(before: last.sequence)]
    case .act(.open):
      guard let subject = selected?.subject else { return [] }
      return subject == of ? [.pop] : [.push(CasePage(subject))]
    case .refused(let refusal): return [.refuse(refusal)]
    default: return []
    }
  }

  private func ask(before sequence: Int?) -> Step {
    .ask(.journal(of: of, before: sequence, limit: Self.pageLength))
  }

  private static func content(_ entries: [JournalEntry]) -> TableContent {
    TableContent(
      entries.map { entry in
        let words = EntryWords(entry)
        return TableRow(
          id: String(entry.sequence),
          [
            String(entry.sequence), words.time, entry.subject.description, words.title,
            entry.actor, words.detail,
          ])
      }, emptyText: "Nothing has been recorded yet.")
  }

  /// The table; what stands in the rows below is the whole decision of the entry in hand.
  private func rect(_ context: Context) -> Rect { context.body.droppingLast(2) }

  func draw(into grid: inout Grid, in rect: Rect, context: Context) {
    Self.columns.draw(content, table, into: &grid, in: rect.droppingLast(2))
    guard let selected else { return }
    let words = EntryWords(selected)
    let sheet = Sheet([
      SheetLine(
        [Segment(words.title + "  ", .accent), Segment(words.detail, .muted)], hanging: 2)
    ])
    sheet.draw(
      SheetState(), into: &grid, in: rect.droppingFirst(rect.rows - 2))
  }
}
