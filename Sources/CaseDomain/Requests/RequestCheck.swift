/// That somebody checked who asks, and whether that person may.
public struct RequestCheck: Hashable, Sendable, Codable {
  /// The day of the check.
  public var on: CivilDate
  /// How the identity was checked.
  public var identity: String
  /// How the right was checked.
  public var how: String
  /// Whether a court order keeps the records from the person.
  public var barred: Bool
  /// Whether the person has the right.
  public var holds: Bool
}
