/// One column of a table put to one use.
public struct ColumnUse: Hashable, Sendable {
  /// The field, as the command line names it.
  public let field: String
  /// The column, from 0.
  public let column: Int
  /// Why the column goes there, as a sentence.
  public let reason: String

  /// Why a column goes where a person put it.
  static let yours = "You put it there."
}
