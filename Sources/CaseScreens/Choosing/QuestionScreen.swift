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

  /// Whether to leave a form of which nothing is kept.
  static let losing = QuestionScreen(
    .leave,
    Dialog(
      title: "Leave", text: [TextLine("What you typed is not kept.")],
      choices: [
        DialogChoice(id: "drop", key: .character("d"), label: "discard"),
        DialogChoice(id: "stay", key: .character("s"), label: "stay"),
      ], selected: "stay"))

  /// Whether to undo a step, or to do it again; Enter leaves it as it is.
  ///
  /// - Parameter entry: the entry in the journal at which it is asked, if it is.
  static func undo(_ step: UndoStep, at entry: Int? = nil) -> QuestionScreen {
    let last = step.undoing ?? step.entry
    let done = "\(last.actor) \(step.undoing == nil ? "recorded" : "undid")"
    let question =
      (step.undoing == nil ? "Undo \(step.words)" : "Do \(step.words) again")
      + ", which \(done) on \(EntryWords(last).moment)? The journal keeps the act and the undoing."
    let isUndo = step.undoing == nil
    var choices = [
      DialogChoice(id: "yes", key: .character("y"), label: isUndo ? "undo it" : "do it again"),
      DialogChoice(id: "no", key: .character("n"), label: isUndo ? "keep it" : "leave it undone"),
    ]
    if entry == nil {
      choices.append(DialogChoice(id: "list", key: .character("l"), label: "list what you did"))
    } else if step.turning.count > 1 {
      choices.append(DialogChoice(id: "one", key: .character("o"), label: "only this entry"))
    }
    let warning = step.warning.isEmpty ? [] : [TextLine.blank, TextLine(step.warning, .warning)]
    return QuestionScreen(
      .undo(step, at: entry),
      Dialog(
        title: isUndo ? "Undo" : "Do again", text: [TextLine(question)] + warning,
        choices: choices, selected: "no"))
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
