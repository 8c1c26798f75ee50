/// That the district follows another policy from a day on, or that its first policy was given its day.
public struct PolicyChange: Hashable, Sendable, Codable {
  /// The first day of the policy that is followed.
  public var from: CivilDate
  /// The policy that was followed until then; none where the first one was given its day.
  public var earlier: PolicyProfile?

  /// Describes a change.
  public init(from: CivilDate, earlier: PolicyProfile?) {
    (self.from, self.earlier) = (from, earlier)
  }
}
