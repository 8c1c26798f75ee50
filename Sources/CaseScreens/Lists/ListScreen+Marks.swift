import CaseDomain
import TerminalKit

extension ListScreen {
  /// Which of the marked cases an act is for.
  enum Marks: String {
    case shown, all
  }

  /// How many are marked, and how many of them do not show; nothing where none is.
  var markCount: String {
    guard !marks.isEmpty else { return "" }
    return " · \(marks.count) marked" + (hidden.isEmpty ? "" : ", \(hidden.count) hidden")
  }

  /// Whether an act is for the marked cases that do not show, too; Enter leaves them out.
  var hiddenMarksQuestion: QuestionScreen {
    let shown = marks.count - hidden.count
    let all = DialogChoice(
      id: Marks.all.rawValue, key: .character("a"), label: "all marked (\(marks.count))")
    let alone = DialogChoice(
      id: Marks.shown.rawValue, key: .character("s"), label: "those shown (\(shown))")
    return QuestionScreen(
      .hiddenMarks,
      Dialog(
        title: "Act on which",
        text: [
          TextLine("Marked, but not shown as the list is narrowed: \(hidden.sorted().named).")
        ],
        choices: shown == 0 ? [all] : [alone, all]))
  }
}

extension [CaseReference] {
  /// The numbers in words, as far as a sentence holds them.
  var named: String {
    let most = 6
    let shown = prefix(most).map(\.description).joined(separator: ", ")
    return count > most ? "\(shown) and \(count - most) more" : shown
  }
}
