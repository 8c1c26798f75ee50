/// That the holder told families itself; it never settles what the district owes.
public struct HolderTelling: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// Whom, and how.
  public var how: String
}
