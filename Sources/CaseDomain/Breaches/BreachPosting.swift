/// Where the notice of the breach is on the district's website.
public struct BreachPosting: Hashable, Sendable, Codable {
  /// The day it went up.
  public var on: CivilDate
  /// The address of the page.
  public var address: String
  /// The SHA-256 of the page, where the program wrote it; empty for a page made in another way.
  public var sha256 = ""

  /// Describes a posting.
  public init(on: CivilDate, address: String, sha256: String = "") {
    (self.on, self.address, self.sha256) = (on, address, sha256)
  }
}

extension Breach {
  /// The day on which its notice was taken down, where nothing was posted since.
  public var withdrawnOn: CivilDate? { openEvent(.withdrawn)?.on }
}
