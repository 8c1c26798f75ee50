/// The contractor's word, after the end, that it keeps nothing.
public struct EndConfirmation: Hashable, Sendable, Codable {
  /// The day the confirmation came.
  public var on: CivilDate
  /// Who gave it and how.
  public var from: String
  /// Whether students keep accounts of their own for what they made, which provision 7 allows.
  public var studentAccountsKept: Bool

  /// Describes a confirmation.
  public init(on: CivilDate, from: String, studentAccountsKept: Bool) {
    self.on = on
    self.from = from
    self.studentAccountsKept = studentAccountsKept
  }
}
