import CaseDomain
import TerminalKit

/// One entry of the journal: who did what and when, and each field before and after it.
struct EntryScreen: Screen {
  private let entry: JournalEntry
  private var page: EntryPage?
  private var state = TextPageState()
  private var isRevealing = false

  init(_ entry: JournalEntry) {
    self.entry = entry
  }

  var subject: CaseReference? { entry.subject }
  var undoes: JournalEntry? { entry }

  func title(in context: Context) -> String { "Entry \(entry.sequence)" }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(.open, footer: true, help: "Open the case of the entry."),
      Offer(.undo, footer: true, help: "Undo the entry, after asking."),
      Offer(
        .reveal, footer: page?.hidesNames == true,
        disabled: page?.hidesNames == true || isRevealing ? nil : "No names are hidden here."),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened, .shown: return [ask]
    case .entry(let page): self.page = page
    case .act(.reveal):
      isRevealing.toggle()
      return [ask]
    case .act(.move(let move)): state.move(move, text, in: room(in: context))
    case .act(.open): return [.replace(CaseScreen(entry.subject))]
    case .refused(let refusal): return [.refuse(refusal)]
    default: break
    }
    return []
  }

  private var ask: Step { .ask(.entry(entry.sequence, revealing: isRevealing)) }

  private var text: TextPage {
    let words = EntryWords(entry)
    var lines = [
      TextLine(words.title, .title),
      TextLine("\(entry.subject) · \(entry.actor) · \(words.time)", .muted),
    ]
    if !words.detail.isEmpty { lines.append(TextLine(words.detail)) }
    lines.append(.blank)
    guard let page else { return TextPage(lines) }
    guard let fields = page.lines else {
      return TextPage(lines + [TextLine("What it changed was not kept.", .muted)])
    }
    if page.hidesNames { lines += [TextLine("Names are hidden; . shows them.", .muted), .blank] }
    for field in fields {
      lines.append(TextLine(field.label, .heading))
      lines += [("before", field.before), ("after", field.after)].map { label, value in
        .pair(label, [value.isEmpty ? Segment("—", .muted) : Segment(value)], columns: 6, indent: 2)
      }
    }
    return TextPage(lines)
  }

  func body(in context: Context) -> Body { .page(text, state) }
}
