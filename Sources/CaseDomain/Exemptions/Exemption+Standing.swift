/// A signature the agreement cannot do without (§ 10-234bb(i)).
enum RequiredSigner: Hashable, Sendable {
  /// A parent or legal guardian, always.
  case parent
  /// A member of the child's planning and placement team, for an IEP only.
  case teamMember

  /// Whether a signature is this one, given to both of the agreement's statements.
  func isGiven(by signature: Signature) -> Bool {
    guard signature.acknowledges && signature.authorizes else { return false }
    return switch self {
    case .parent: signature.role.standsForParent
    case .teamMember: signature.role == .teamMember
    }
  }

  /// The role with which the form of a signature opens.
  var role: SignerRole { self == .parent ? .parent : .teamMember }

  /// Who it is, in the words of the district's policy, beginning with a capital.
  func label(in district: District) -> String {
    switch self {
    case .parent:
      district.profile.guardian.prefix(1).uppercased() + district.profile.guardian.dropFirst()
    case .teamMember: "Planning team member"
    }
  }
}

extension Exemption {
  /// Where the exemption stands.
  public var standing: ExemptionStanding {
    if let end { return end.kind == .withdrawn ? .withdrawn : .ended }
    let complete =
      !uniqueAndNecessary.isEmpty && !unableToComply.isEmpty
      && Condition.allCases.allSatisfy { answer(to: $0) == .met }
    return complete ? .inEffect : .incomplete
  }

  /// The answer to a condition; the fourth follows from the signatures.
  public func answer(to condition: Condition) -> ConditionAnswer {
    guard condition == .agreement else { return conditions[condition]?.answer ?? .unanswered }
    return missingSigners.isEmpty ? .met : .unanswered
  }

  /// The signatures the plan asks for: a parent's always, a team member's for an IEP.
  var requiredSigners: [RequiredSigner] {
    plan == .iep ? [.parent, .teamMember] : [.parent]
  }

  /// The signatures that are asked for and not given.
  var missingSigners: [RequiredSigner] {
    requiredSigners.filter { signer in !signatures.contains(where: signer.isGiven) }
  }

  /// The requests for the evidence that are not met, by their positions from 1.
  var openEvidenceRequests: [(position: Int, request: EvidenceRequest)] {
    evidenceRequests.enumerated()
      .filter { $0.element.handedOverOn == nil }
      .map { (position: $0.offset + 1, request: $0.element) }
  }

  /// What a list shows of the exemption.
  public var summary: ExemptionSummary {
    ExemptionSummary(
      number: number, student: student.code, title: title,
      product: product.name, plan: plan, standing: standing, reviewOn: reviewOn)
  }
}
