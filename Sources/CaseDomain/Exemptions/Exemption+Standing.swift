/// A signature the agreement cannot do without (§ 10-234bb(i)).
enum RequiredSigner: Hashable, Sendable {
  /// A parent or legal guardian, always.
  case parent
  /// A member of the child's planning and placement team, for an IEP only.
  case teamMember

  /// Whether a signature is this one, given to both of the agreement's statements.
  func isGiven(by signature: Signature, in district: District) -> Bool {
    guard signature.acknowledges && signature.authorizes else { return false }
    return switch self {
    case .parent: signature.role.standsForParent(under: district.choices)
    case .teamMember: signature.role == .teamMember
    }
  }

  /// The role with which the form of a signature opens.
  var role: SignerRole { self == .parent ? .parent : .teamMember }

  /// Who it is, in the words of a policy, beginning with a capital.
  func label(by policy: PolicyProfile) -> String {
    switch self {
    case .parent:
      policy.guardian.prefix(1).uppercased() + policy.guardian.dropFirst()
    case .teamMember: "Planning team member"
    }
  }
}

extension Exemption {
  /// Where the exemption stands on a day.
  public func standing(in district: District, on day: CivilDate) -> ExemptionStanding {
    basis(in: district).standing(on: day)
  }

  /// The facts the standing follows from.
  public func basis(in district: District) -> ExemptionBasis {
    ExemptionBasis(
      inEffect: daysInEffect(in: district), covered: daysCovered, ending: end?.kind,
      endedOn: end?.on)
  }

  /// The answer to a condition; the fourth follows from the signatures, and the second is met only
  /// where entries show it.
  public func answer(to condition: Condition, in district: District) -> ConditionAnswer {
    switch condition {
    case .agreement: missingSigners(in: district).isEmpty ? .met : .unanswered
    case .effort where !hasShownEffort && conditions[.effort]?.answer == .met: .unanswered
    case .federalLaw, .effort, .operatorDuties: conditions[condition]?.answer ?? .unanswered
    }
  }

  /// The signatures the plan asks for: a parent's always, a team member's for an IEP.
  var requiredSigners: [RequiredSigner] {
    plan == .iep ? [.parent, .teamMember] : [.parent]
  }

  /// The signatures that are asked for and not given.
  func missingSigners(in district: District) -> [RequiredSigner] {
    requiredSigners.filter { signatures(of: $0, in: district).isEmpty }
  }

  /// The signatures of a signer that count: on the agreement as it is worded, and not taken back.
  func signatures(of signer: RequiredSigner, in district: District) -> [Signature] {
    signatures.filter {
      isOnWording($0) && $0.withdrawal == nil && signer.isGiven(by: $0, in: district)
    }
  }

  /// The day on which one parent took a signature back and the exemption continued on another's.
  var oneParentWithdrewOn: CivilDate? {
    signatures.last { isOnWording($0) && $0.withdrawal != nil }?.withdrawal?.on
  }

  /// Whether a signature was given on the agreement as it is worded.
  func isOnWording(_ signature: Signature) -> Bool { signature.statement == statement }

  /// The requests for the evidence that are not met, by their positions from 1.
  var openEvidenceRequests: [(position: Int, request: EvidenceRequest)] {
    evidenceRequests.enumerated()
      .filter { $0.element.handedOverOn == nil && end(of: $0.element) == nil }
      .map { (position: $0.offset + 1, request: $0.element) }
  }

  /// What a list shows of the exemption.
  public func summary(in district: District) -> ExemptionSummary {
    ExemptionSummary(
      number: number, student: student.code, title: title,
      product: product.name, plan: plan, basis: basis(in: district), reviewOn: reviewOn)
  }
}
