/// The website notice of the contract, as it was posted.
public struct Posting: Hashable, Sendable, Codable {
  /// The day it went up.
  public var on: CivilDate
  /// The address of the page.
  public var address: String

  /// Describes a posting.
  public init(on: CivilDate, address: String) {
    self.on = on
    self.address = address
  }
}
