/// A clause that a contract must have: ten by statute, an eleventh by the two policies.
public enum Provision: Int, CaseIterable, Sendable, Codable, CodingKeyRepresentable, Comparable {
  case ownership = 1
  case deletion, use, review, security, breachNotice, retention, ferpa, governingLaw
  case severability, advertising

  /// Orders provisions by number.
  public static func < (left: Provision, right: Provision) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Its number, the same in the statute and in both policies.
  public var number: Int { rawValue }

  /// What kind of source requires it.
  public var authority: Authority { self == .advertising ? .policy : .statute }

  /// Where it is required.
  public var citation: Citation {
    self == .advertising
      ? .policyProvision(number) : .statute("10-234bb", "(a)(\(number))")
  }

  /// The place in the statute that speaks to the same subject where the provision is policy only.
  public var besideIt: Citation? {
    self == .advertising ? .contractorUse : nil
  }

  /// A short name.
  public var name: String {
    switch self {
    case .ownership: "Ownership and control"
    case .deletion: "Deletion on request"
    case .use: "Use limited to the contract"
    case .review: "Review and correction"
    case .security: "Security and confidentiality"
    case .breachNotice: "Notice of a breach"
    case .retention: "Nothing kept after the contract"
    case .ferpa: "FERPA compliance"
    case .governingLaw: "Connecticut law governs"
    case .severability: "Severability"
    case .advertising: "No advertising"
    }
  }
}
