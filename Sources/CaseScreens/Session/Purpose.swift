/// What a chooser or a dialog is open for.
enum Purpose: Hashable, Sendable {
  case help, palette
  case undo(Int)
  case acts, standing
  case field(String)
  case lookup(field: String)
  case draft, leave, stale, notice
  case importUse
}
