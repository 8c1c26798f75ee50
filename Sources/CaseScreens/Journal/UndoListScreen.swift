import CaseDomain
import TerminalKit

/// What a person did, newest first: each can be undone, or done again where it is undone.
struct UndoListScreen: ChooserScreen {
  /// How many steps back it goes.
  static let length = 50
  private var steps: [UndoStep] = []
  var chooser = ChooserState(title: "What you did", entries: [])

  func offers(in context: Context) -> [Offer] {
    [Offer(.open, footer: true, label: "choose"), Offer(.back, footer: true)]
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened: return [.ask(.undoSteps(by: context.actor))]
    case .undoSteps(let steps):
      self.steps = steps
      chooser = ChooserState(title: chooser.title, entries: steps.map(\.entryOfList))
    case .paste(let text): chooser.paste(text)
    default: break
    }
    return []
  }

  mutating func chose(_ id: String) -> [Step] {
    steps.first { $0.id == id }.map { [.replace(QuestionScreen.undo($0))] } ?? []
  }
}

extension UndoStep {
  /// What a list knows it by.
  fileprivate var id: String { String(entry.sequence) }

  /// The step as a list shows it.
  fileprivate var entryOfList: ChooserEntry {
    let when = "\(entry.subject), \(entry.actor), \(EntryWords(entry).moment)"
    let undone = undoing.map { ", undone \(EntryWords($0).moment)" } ?? ""
    return ChooserEntry(
      id: id, title: undoing == nil ? "Undo \(words)" : "Do again \(words)",
      detail: when + undone + (entry.decision.isEmpty ? "" : "; \(entry.decision)"))
  }
}
