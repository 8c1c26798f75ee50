/// The first use of a product with student data, and what was done where it came too early.
public struct FirstUse: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// The day it was said what was done about a use that came too early, once it was.
  public var answeredOn: CivilDate?
  /// What was done about it.
  public var answer = ""
}
