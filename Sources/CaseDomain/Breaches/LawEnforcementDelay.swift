/// That law enforcement asked to wait with telling; it stops the general law's time and no other
/// (§ 36a-701b(d)).
public struct LawEnforcementDelay: Hashable, Sendable, Codable {
  /// The day on which it was asked for.
  public var from: CivilDate
  /// The last day, once it was said that families may be told.
  public var until: CivilDate?
  /// Which agency asked, and how.
  public var by: String
}
