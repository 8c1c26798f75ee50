/// Affected students whose families cannot be reached, with the reason.
public struct Unreachable: Hashable, Sendable, Codable {
  /// How many students.
  public var students: Int
  /// Why they cannot be reached, and what was tried.
  public var why: String
  /// The day on which that was settled.
  public var on: CivilDate
}
