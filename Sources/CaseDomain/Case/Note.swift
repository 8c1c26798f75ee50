/// A dated remark on a case; it may hold what the journal may not.
public struct Note: Hashable, Sendable, Codable {
  /// The day it was written.
  public var on: CivilDate
  /// Who wrote it.
  public var by: String
  /// The remark.
  public var text: String
}
