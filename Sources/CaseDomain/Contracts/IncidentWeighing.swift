/// What the incidents on record mean for a contract's renewal.
public struct IncidentWeighing: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// The number of the newest incident that was on record.
  public var newest: Int
  /// What they mean.
  public var what: String

  /// Describes a weighing.
  public init(on: CivilDate, newest: Int, what: String) {
    (self.on, self.newest, self.what) = (on, newest, what)
  }
}
