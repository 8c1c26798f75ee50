import CaseDomain
import TerminalKit

extension JournalEntry: ShownRow {
  var rowID: String { String(sequence) }
}

/// The journal, newest first: of one case, or of all.
struct JournalScreen: Screen {
  /// The case, or `nil` for all.
  let of: CaseReference?
  private(set) var entries = PagedTable<JournalEntry>()

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

  var subject: CaseReference? { of ?? entries.selected?.subject }
  var undoes: JournalEntry? { entries.selected }

  func title(in context: Context) -> String { of.map { "Journal of \($0)" } ?? "Journal" }

  func offers(in context: Context) -> [Offer] {
    let disabled = entries.selected == nil ? "Nothing is selected." : nil
    return [
      Offer(
        .open, footer: true, help: "Open the entry: each field before and after it.",
        disabled: disabled),
      Offer(.undo, footer: true, help: "Undo the entry, after asking.", disabled: disabled),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened: return [ask(.top)]
    case .shown:
      let (start, limit) = entries.again
      return [ask(start, limit: limit)]
    case .journal(let asked, let page):
      entries.take(page, from: asked.start, same: true, in: room(in: context), shown: Self.content)
      return []
    case .act(.move(let move)):
      return entries.move(move, in: room(in: context)).map { [ask($0)] } ?? []
    case .act(.open):
      return entries.selected.map { [.push(EntryScreen($0))] } ?? []
    case .refused(let refusal): return [.refuse(refusal)]
    default: return []
    }
  }

  private func ask(_ start: PageStart, limit: Int = PagedTable<JournalEntry>.pageLength) -> Step {
    .ask(.journal(JournalQuery(of: of, start: start, limit: limit)))
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
    let words = entries.selected.map(EntryWords.init).map { words in
      TextLine([Segment(words.title + "  ", .accent), Segment(words.detail, .muted)], hanging: 2)
    }
    return .stack(
      above: [
        .init(
          .status(
            StatusLine(Segment("Newest first", .muted), aside: Segment(entries.position, .muted))))
      ],
      entries.table(Self.columns),
      below: [.init(.page(TextPage([words].compactMap { $0 })), rows: 2...2)])
  }
}
