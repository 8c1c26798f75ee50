/// Whether the holder told without unreasonable delay, which is a judgment beside the days.
public struct DelayFinding: Hashable, Sendable, Codable {
  /// Whether the delay was unreasonable.
  public var unreasonable: Bool
  /// Why.
  public var why: String
  /// The day of the judgment.
  public var on: CivilDate
}
