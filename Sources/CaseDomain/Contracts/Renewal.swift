/// A contract carried on for another term.
public struct Renewal: Hashable, Sendable, Codable {
  /// The day the renewal was signed or took effect.
  public var on: CivilDate
  /// The term it gives.
  public var term: Term
}
