extension Contract {
  /// The day the contract counts as executed, by the district's reading of the word.
  public func executedOn(in district: District) -> CivilDate? {
    switch district.choices.executedOn {
    case .lastSignature: signedOn
    case .inForce: inForceOn ?? signedOn
    }
  }

  /// Whether the contract was entered into since § 10-234bb(e) and (f) void clauses and contracts.
  public var underVoidRules: Bool {
    signedOn.map { Rulebook.rule(.cureTime, on: $0).inForce(on: $0) } ?? true
  }

  /// The last day of the contract, with a termination before its term.
  public var endsOn: CivilDate? {
    if let termination { return termination.on }
    if case .ends(let day) = renewals.last?.term ?? term { return day }
    return nil
  }

  /// The term now in force: the newest renewal's, or the first.
  public var currentTerm: Term { renewals.last?.term ?? term }

  /// The finding on a provision.
  public func finding(_ provision: Provision) -> FindingKind {
    findings[provision]?.kind ?? .notReviewed
  }

  /// The required provisions with a finding of a kind, in order.
  public func provisions(_ kind: FindingKind, in district: District) -> [Provision] {
    district.profile.required.filter { finding($0) == kind }
  }

  /// Whether the addendum is lacking where the district requires it.
  ///
  /// C.G.S. § 10-234bb(f)(2) read literally; by default a contract is compliant without it.
  public func lacksAddendum(in district: District) -> Bool {
    guard district.choices.addendumRequired else { return false }
    if case .included = terms.addendum { return false }
    return true
  }

  /// The notice to amend that is still unanswered: the newest one that asks for a provision
  /// which is missing or conflicting today.
  public func openNotice(in district: District) -> NoticeToAmend? {
    let lacking = lackingProvisions(in: district)
    return notices.last { $0.provisions.contains(where: lacking.contains) }
  }

  /// The facts the standing follows from.
  public func basis(in district: District) -> StandingBasis {
    let missing = provisions(.missing, in: district)
    let conflicting = provisions(.conflicting, in: district)
    let review: Review =
      if signedOn == nil {
        .draft
      } else if !provisions(.notReviewed, in: district).isEmpty {
        .underReview
      } else if missing.isEmpty && conflicting.isEmpty && !lacksAddendum(in: district) {
        .compliant
      } else {
        .deficient
      }
    let notice = openNotice(in: district)
    return StandingBasis(
      review: review, cureBy: notice?.cureBy,
      voidable: underVoidRules
        && notice?.provisions.contains { missing.contains($0) } ?? false,
      endsOn: endsOn)
  }

  /// The standing on a day.
  public func standing(in district: District, on day: CivilDate) -> Standing {
    basis(in: district).standing(on: day)
  }
}
