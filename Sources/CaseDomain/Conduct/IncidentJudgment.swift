/// What the district made of an incident.
public struct IncidentJudgment: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// Whether the operator acted knowingly; `nil` where that cannot be said.
  public var knowing: Bool?
  /// Whether an exception that it claims holds; `nil` where none was judged.
  public var exceptionHolds: Bool?
  /// Why.
  public var why: String

  /// Describes a judgment.
  public init(on: CivilDate, knowing: Bool? = nil, exceptionHolds: Bool? = nil, why: String) {
    (self.on, self.knowing, self.exceptionHolds, self.why) = (on, knowing, exceptionHolds, why)
  }
}
