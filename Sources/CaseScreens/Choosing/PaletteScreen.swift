import CaseDomain
import TerminalKit

/// Every command by its name; typing the number of a case offers to open it.
struct PaletteScreen: Screen {
  private let entries: [ChooserEntry]
  private var chooser: ChooserState

  init(entries: [ChooserEntry]) {
    self.entries = entries
    chooser = ChooserState(title: "Run a command", entries: entries)
  }

  var isOverlay: Bool { true }
  var isTyping: Bool { true }

  func title(in context: Context) -> String { chooser.title }

  func offers(in context: Context) -> [Offer] {
    [Offer(.open, footer: true, label: "run"), Offer(.back, footer: true)]
  }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    let before = chooser.query.text
    let outcome = chooser.handle(key, in: context.size)
    if chooser.query.text != before { offerReference() }
    return switch outcome {
    case .handled: []
    case .chosen(let id): [.finish(.chosen(.palette, id))]
    case .refused(let reason): [.warn(reason)]
    case .cancelled: [.pop]
    case .ignored: nil
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    if case .paste(let text) = message {
      chooser.paste(text)
      offerReference()
    }
    return []
  }

  private mutating func offerReference() {
    let query = chooser.query.text
    guard let reference = CaseReference(query) else {
      if chooser.entries.count != entries.count {
        chooser = ChooserState(title: chooser.title, entries: entries, query: query)
      }
      return
    }
    // What was typed is the hint, so that the filter finds the entry whatever the spelling.
    let open = ChooserEntry(
      id: "open:\(reference)", title: "Open \(reference)",
      detail: "Opens the \(reference.area.noun) of that number.", hint: query)
    chooser = ChooserState(title: chooser.title, entries: [open] + entries, query: query)
  }

  func draw(into grid: inout Grid, in rect: Rect, context: Context) {
    chooser.draw(into: &grid, over: rect)
  }
}
