/// The close of an incident, with what came of it.
public struct IncidentClosing: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// What came of it.
  public var outcome: IncidentOutcome
  /// What bears that out.
  public var remark: String
  /// The day it was opened again, if it was.
  public var reopenedOn: CivilDate?
  /// Why.
  public var reopenedWhy: String

  /// Describes a close.
  public init(
    on: CivilDate, outcome: IncidentOutcome, remark: String, reopenedOn: CivilDate? = nil,
    reopenedWhy: String = ""
  ) {
    (self.on, self.outcome, self.remark) = (on, outcome, remark)
    (self.reopenedOn, self.reopenedWhy) = (reopenedOn, reopenedWhy)
  }
}
