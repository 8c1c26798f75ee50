/// What § 10-234bb asks of a contractor directly, whatever the contract says; a clause against it is
/// void at once and alone (§ 10-234bb(e)).
public enum ContractorDuty: String, CaseIterable, Hashable, Sendable, Codable {
  /// What a student makes belongs to the student or the parent.
  case contentOwnership = "b"
  /// Security of the data.
  case security = "c"
  /// Use for the contract's purposes alone, and no targeted advertising.
  case use = "d"

  /// A short name.
  public var name: String {
    switch self {
    case .contentOwnership: "Students' own content"
    case .security: "Security of the data"
    case .use: "Use and targeted advertising"
    }
  }

  /// Where it is written.
  public var citation: Citation {
    switch self {
    case .contentOwnership: .contentOwnership
    case .security: .contractorSecurity
    case .use: .contractorUse
    }
  }

  /// What a clause against it looks like.
  public var lookFor: String {
    switch self {
    case .contentOwnership:
      "A clause by which anyone but the student, the parent or the guardian owns what a student "
        + "makes; a claim of the district's conflicts as much as one of the vendor's."
    case .security:
      "A clause that lets the vendor off the safeguards it owes, or puts all the risk on the "
        + "district."
    case .use:
      "A clause that allows targeted advertising, or use of the data for more than the contract "
        + "is for."
    }
  }
}
