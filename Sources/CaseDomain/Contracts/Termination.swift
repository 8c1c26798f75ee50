/// A contract ended before its term.
public struct Termination: Hashable, Sendable, Codable {
  /// The last day of the contract.
  public var on: CivilDate
  /// Why it was ended.
  public var reason: String
}
