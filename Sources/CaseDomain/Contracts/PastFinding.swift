/// A finding that another one took the place of, kept so that the review can be read as it was.
public struct PastFinding: Hashable, Sendable, Codable {
  /// The provision.
  public var provision: Provision
  /// The finding as it stood.
  public var finding: Finding
  /// The day of what took its place.
  public var until: CivilDate
  /// What that was: an amendment, or another look.
  public var by: String
}
