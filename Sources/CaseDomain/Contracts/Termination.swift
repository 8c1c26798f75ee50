/// A contract ended before its term.
public struct Termination: Hashable, Sendable, Codable {
  /// The last day of the contract.
  public var on: CivilDate
  /// Why it was ended.
  public var reason: String

  /// Describes a termination.
  public init(on: CivilDate, reason: String) {
    self.on = on
    self.reason = reason
  }
}
