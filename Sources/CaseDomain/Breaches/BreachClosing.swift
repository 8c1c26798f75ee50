/// The close of a breach, with what was open on the day.
public struct BreachClosing: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// What to remember, and what was open.
  public var remark: String
  /// The day it was opened again, if it was.
  public var reopenedOn: CivilDate?
  /// Why.
  public var reopenedWhy: String

  /// Describes a close.
  public init(
    on: CivilDate, remark: String, reopenedOn: CivilDate? = nil, reopenedWhy: String
  ) {
    (self.on, self.remark) = (on, remark)
    (self.reopenedOn, self.reopenedWhy) = (reopenedOn, reopenedWhy)
  }
}
