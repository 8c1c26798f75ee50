import CaseDomain

/// What a chooser or a dialog is open for.
enum Purpose: Hashable, Sendable {
  case help, palette
  /// The question whether to undo a step, asked at one of its entries in the journal or in general.
  case undo(UndoStep, at: Int?)
  case acts, standing, letters
  /// The question whether an act is for the marked rows that the list hides, too.
  case hiddenMarks
  case field(String)
  case lookup(field: String)
  case tick(field: String)
  case draft, leave, stale, notice
  case importUse, policy
}
