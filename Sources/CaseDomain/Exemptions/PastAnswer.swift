/// An answer to a condition that another one took the place of, kept so that it can be read as it was.
public struct PastAnswer: Hashable, Sendable, Codable {
  /// The condition.
  public var condition: Condition
  /// The answer as it stood.
  public var finding: ConditionFinding
  /// The day of the answer that took its place, or of its taking back.
  public var until: CivilDate
}
