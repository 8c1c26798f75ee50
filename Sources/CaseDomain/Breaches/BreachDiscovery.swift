/// A day on which somebody says that the breach was discovered.
public struct BreachDiscovery: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// Whether it is known to the day.
  public var precision: DatePrecision
  /// Who says so.
  public var by: String
  /// Where it is said: the notice, an article, a call.
  public var source: String

  /// Describes a claim.
  public init(on: CivilDate, precision: DatePrecision, by: String, source: String) {
    (self.on, self.precision, self.by, self.source) = (on, precision, by, source)
  }
}
