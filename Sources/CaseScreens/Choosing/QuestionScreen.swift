import CaseDomain
import TerminalKit

/// A question over the screen, or a message that wants to be read.
struct QuestionScreen: Screen {
  private let purpose: Purpose
  private var dialog: Dialog

  init(_ purpose: Purpose, _ dialog: Dialog) {
    self.purpose = purpose
    self.dialog = dialog
  }

  /// What the rules do not allow, why, and what to do instead.
  static func refusal(_ refusal: Refusal) -> QuestionScreen {
    var lines = [TextLine(refusal.sentence)]
    if let citation = refusal.citation { lines.append(TextLine("[\(citation)]", .muted)) }
    if !refusal.remedy.isEmpty { lines += [.blank, TextLine(refusal.remedy)] }
    return QuestionScreen(.notice, .message("Not done", lines))
  }

  /// Whether to undo an act, or its undoing.
  static func undo(_ undoing: Undoing) -> QuestionScreen {
    let entry = undoing.entry
    return QuestionScreen(
      .undo(entry.sequence),
      .question(
        "Undo",
        "Undo \(undoing.words) on \(entry.subject), which \(entry.actor) recorded on "
          + "\(EntryWords(entry).time)? "
          + "The journal keeps the act and the undoing.",
        yes: "undo it", no: "keep it"))
  }

  var isOverlay: Bool { true }

  func title(in context: Context) -> String { dialog.title }

  func offers(in context: Context) -> [Offer] {
    [Offer(.open, footer: true, label: "choose"), Offer(.back, footer: true)]
  }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    if Action.redraw.keys.contains(key) || Action.suspend.keys.contains(key) { return nil }
    return switch dialog.handle(key, in: context.size) {
    case .handled: []
    case .chosen(let id): [.finish(.chosen(purpose, id))]
    case .canceled: [.finish(.chosen(purpose, ""))]
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] { [] }

  func body(in context: Context) -> Body { .question(dialog) }
}
