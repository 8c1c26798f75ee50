import CaseDomain
import TerminalKit

extension Session {
  /// Asks what can be undone: of the entry in hand, or else what the person did last.
  mutating func beginUndo() -> [Effect] {
    if let viewOnly { return carryOut([.refuse(viewOnly.refusal)], for: top.id) }
    guard let entry = top.screen.undoes else { return [.ask(.undoSteps(by: actor), by: .session)] }
    return [.ask(.undoStep(of: entry.sequence), by: .session)]
  }

  /// Offers the newest of what a person did, or the list where all of it is undone.
  mutating func offerUndo(_ steps: [UndoStep]) -> [Effect] {
    if let newest = steps.first(where: { $0.undoing == nil }) {
      return carryOut([.push(QuestionScreen.undo(newest))], for: top.id)
    }
    if !steps.isEmpty { return carryOut([.push(UndoListScreen())], for: top.id) }
    toast = Toast(refused: "There is nothing of yours to undo.")
    return []
  }

  /// Offers to undo the step of an entry, where that is how the case stands.
  mutating func offerUndo(_ step: UndoStep, at entry: Int) -> [Effect] {
    let isUndoing = top.screen.undoes?.undone != nil
    if let undoing = step.undoing, !isUndoing {
      toast = Toast(
        refused:
          "Undone already, by \(undoing.actor); u on entry \(undoing.sequence) does it again.")
      return []
    }
    if isUndoing, !step.turning.contains(entry) {
      toast = Toast(refused: "What this entry undid was done again since.")
      return []
    }
    return carryOut([.push(QuestionScreen.undo(step, at: entry))], for: top.id)
  }

  /// Carries out the answer to the question whether to undo a step.
  mutating func undo(_ step: UndoStep, at entry: Int?, answer: String) -> [Effect] {
    switch answer {
    case "yes": return [.undo(step.turning, of: step)]
    case "list": return carryOut([.push(UndoListScreen())], for: top.id)
    case "one":
      guard let entry else { return [] }
      return [.undo([entry], of: step)]
    default: return []
    }
  }
}
