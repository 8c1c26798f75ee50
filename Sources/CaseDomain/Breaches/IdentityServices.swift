/// The services against the theft of an identity that were offered after a breach (§ 36a-701b).
public struct IdentityServices: Hashable, Sendable, Codable {
  /// The day on which they were offered.
  public var on: CivilDate
  /// The last day for which they are free.
  public var until: CivilDate
  /// By whom, and how families enroll.
  public var how: String
}
