import CaseDomain
import TerminalKit

/// Every command by its name; typing the number of a case offers to open it.
struct PaletteScreen: ChooserScreen {
  private let entries: [ChooserEntry]
  var chooser: ChooserState

  init(entries: [ChooserEntry]) {
    self.entries = entries
    chooser = ChooserState(title: "Run a command", entries: entries)
  }

  func offers(in context: Context) -> [Offer] {
    [Offer(.open, footer: true, label: "run"), Offer(.back, footer: true)]
  }

  mutating func chose(_ id: String) -> [Step] { [.finish(.chosen(.palette, id))] }

  mutating func narrowed() -> [Step] {
    let query = chooser.query.text
    guard let reference = CaseReference(query) else {
      if chooser.entries.count != entries.count {
        chooser = ChooserState(title: chooser.title, entries: entries, query: query)
      }
      return []
    }
    // What was typed is the hint, so that the filter finds the entry whatever the spelling.
    let open = ChooserEntry(
      id: "open:\(reference)", title: "Open \(reference)",
      detail: "Opens the \(reference.area.noun) of that number.", hint: query)
    chooser = ChooserState(title: chooser.title, entries: [open] + entries, query: query)
    return []
  }
}
