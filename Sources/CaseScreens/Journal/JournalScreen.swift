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
  var undoes: JournalEntry? { selected }

  func title(in context: Context) -> String { of.map { "Journal of \($0)" } ?? "Journal" }

  func offers(in context: Context) -> [Offer] {
    let disabled = selected == nil ? "Nothing is selected." : nil
    return [
      Offer(
        .open, footer: true, help: "Open the entry: each field before and after it.",
        disabled: disabled),
      Offer(.undo, help: "Undo the entry, after asking.", disabled: disabled),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened: return [ask(before: nil)]
    case .shown:
      isWhole = false
      return [.ask(.journal(of: of, before: nil, limit: max(entries.count, Self.pageLength)))]
    case .journal(let read, let isNewest, let limit):
      isWhole = read.count < limit
      entries = isNewest ? read : entries + read
      content = Self.content(entries)
      return []
    case .act(.move(let move)):
      table.move(move, content, in: room(in: context))
      let nearEnd = table.selection > entries.count - 2 * context.size.rows
      guard !isWhole, nearEnd, let last = entries.last else { return [] }
      return [ask(before: last.sequence)]
    case .act(.open):
      return selected.map { [.push(EntryScreen($0))] } ?? []
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

  /// The entries, with two rows below them for the whole decision of the one in hand.
  func body(in context: Context) -> Body {
    let words = selected.map(EntryWords.init).map { words in
      TextLine([Segment(words.title + "  ", .accent), Segment(words.detail, .muted)], hanging: 2)
    }
    return .stack(
      .table(Self.columns, content, table),
      below: [.init(.page(TextPage([words].compactMap { $0 })), rows: 2...2)])
  }
}
