/// One day of a deadline's count.
public struct CountedDay: Hashable, Sendable, Codable {
  /// The day.
  public let date: CivilDate
  /// Whether it counted.
  public let counted: Bool
  /// Why it counted or not, "business day 2 of 5".
  public let because: String
}
