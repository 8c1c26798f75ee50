/// Where the notice of the breach is on the district's website.
public struct BreachPosting: Hashable, Sendable, Codable {
  /// The day it went up.
  public var on: CivilDate
  /// The address of the page.
  public var address: String

  /// Describes a posting.
  public init(on: CivilDate, address: String) { (self.on, self.address) = (on, address) }
}
