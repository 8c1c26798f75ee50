extension Contract {
  /// The day the contract counts as executed, by the district's reading of the word; never before
  /// the last signature.
  public func executedOn(in district: District) -> CivilDate? {
    guard let signedOn else { return nil }
    return switch district.choices.executedOn {
    case .lastSignature: signedOn
    case .inForce: max(inForceOn ?? signedOn, signedOn)
    }
  }

  /// A contract is read by the policy of the day it was executed.
  public func policyDay(in district: District) -> CivilDate? { executedOn(in: district) }

  /// Whether the contract was entered into since § 10-234bb(e) and (f) void clauses and contracts.
  public var underVoidRules: Bool {
    signedOn.map { Rulebook.rule(.cureTime, on: $0).inForce(on: $0) } ?? true
  }

  /// The last day of the contract, with a termination before its term.
  public var endsOn: CivilDate? {
    if let termination { return termination.on }
    return currentTerm.lastDay
  }

  /// The term now in force: the newest renewal's, or the first.
  public var currentTerm: Term { renewals.last?.term ?? term }

  /// The finding on a provision.
  public func finding(_ provision: Provision) -> FindingKind {
    findings[provision]?.kind ?? .notReviewed
  }

  /// The conflicting clauses that stand, in the order in which they were found.
  public var standingConflicts: [ConflictingClause] { conflicts.filter(\.stands) }

  /// Whether a clause that stands conflicts with a point.
  public func conflicts(with point: ContractPoint) -> Bool {
    standingConflicts.contains { $0.against == point }
  }

  /// The decision that it is void which holds, if one does.
  public var determination: Determination? { determinations.last(where: \.holds) }

  /// The required provisions with a finding of a kind, in order.
  public func provisions(_ kind: FindingKind, in district: District) -> [Provision] {
    policy(in: district).required.filter { finding($0) == kind }
  }

  /// Whether the addendum is lacking where the district requires it.
  ///
  /// C.G.S. § 10-234bb(f)(2) read literally; by default a contract is compliant without it.
  public func lacksAddendum(in district: District) -> Bool {
    district.choices.addendumRequired && !hasAddendum
  }

  /// Whether the state's addendum is part of it.
  public var hasAddendum: Bool {
    if case .included = terms.addendum { true } else { false }
  }

  /// What has to be put right, in order: required provisions that are missing, whatever a clause
  /// conflicts with, and the addendum where the district requires it.
  public func deficiencies(in district: District) -> [Deficiency] {
    Deficiency.allCases.filter { deficiency in
      switch deficiency {
      case .missing(let provision):
        policy(in: district).requires(provision) && finding(provision) == .missing
      case .clause(let point):
        point.provision.map(policy(in: district).requires) ?? true && conflicts(with: point)
      case .addendum: lacksAddendum(in: district)
      }
    }
  }

  /// The facts the standing follows from.
  public func basis(in district: District) -> StandingBasis {
    let review: Review =
      if signedOn == nil {
        .draft
      } else if !provisions(.notReviewed, in: district).isEmpty {
        .underReview
      } else if deficiencies(in: district).isEmpty {
        .compliant
      } else {
        .deficient
      }
    let notice = openNotice(in: district)
    return StandingBasis(
      review: review, cureBy: notice?.cureBy,
      voidable: notice.map(mayVoid) ?? false, voidSince: determination?.on, endsOn: endsOn)
  }

  /// The standing on a day.
  public func standing(in district: District, on day: CivilDate) -> Standing {
    basis(in: district).standing(on: day)
  }
}
