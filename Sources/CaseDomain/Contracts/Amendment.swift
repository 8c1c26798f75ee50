/// A signed change to the contract that puts something right.
public struct Amendment: Hashable, Sendable, Codable {
  /// The day the last party signed.
  public var signedOn: CivilDate
  /// What it changes.
  public var summary: String
  /// What it puts right.
  public var points: [Deficiency]
}
