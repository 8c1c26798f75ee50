/// A file that holds tool requests, as it was read.
public enum ToolFile: Hashable, Sendable {
  /// The answers to a form, a row each.
  case form(RegisterTable)
  /// Messages.
  case mail([ToolMessage])
}
