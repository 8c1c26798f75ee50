import CaseDomain
import TerminalKit

/// A list of answers that narrows as one types, to tick any of them; it stays for the next one.
struct TickScreen: ChooserScreen {
  private let field: String
  private let options: [ActOption]
  private var ticked: Set<String>
  var chooser: ChooserState

  init(field: String, title: String, _ options: [ActOption], ticked: Set<String>, query: String) {
    self.field = field
    self.options = options
    self.ticked = ticked
    chooser = ChooserState(title: title, entries: [], query: query)
    show()
  }

  var isOfField: Bool { true }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(
        .open, footer: true, label: "tick or untick",
        help: "Tick the answer, or take its tick away; the list stays open."),
      Offer(.goOn, footer: true), Offer(.save, footer: true),
      Offer(.back, footer: true, label: "done"),
    ]
  }

  mutating func chose(_ id: String) -> [Step] {
    if ticked.remove(id) == nil { ticked.insert(id) }
    show()
    chooser.answered(by: id)
    return [.tellBelow(.chosen(.tick(field: field), id))]
  }

  mutating func take(_ id: String, before key: Key) -> [Step] {
    let isAdded = !ticked.contains(id) && chooser.isSearching
    return (isAdded ? chose(id) : []) + [.pop, .press(key)]
  }

  private mutating func show() {
    let entries = options.map {
      ChooserEntry(
        id: $0.key, title: $0.label, detail: $0.hint, hint: ticked.contains($0.key) ? "✓" : "")
    }
    chooser = ChooserState(title: chooser.title, entries: entries, query: chooser.query.text)
  }
}
