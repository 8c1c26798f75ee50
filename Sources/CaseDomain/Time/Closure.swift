/// A day on which the district's own office is closed, such as a snow day.
public struct Closure: Hashable, Sendable, Codable {
  /// The day the district is closed.
  public var date: CivilDate
  /// Why, "Snow day".
  public var name: String
}
