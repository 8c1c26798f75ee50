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

  /// The notices to amend that are still unanswered, oldest first: of each provision that is missing
  /// or conflicting today, the newest that names it.
  public func openNotices(in district: District) -> [NoticeToAmend] {
    let newest = lackingProvisions(in: district).compactMap { provision in
      notices.lastIndex { $0.provisions.contains(provision) }
    }
    return Set(newest).sorted().map { notices[$0] }
  }

  /// The unanswered notice that decides where the contract stands: the first to run out of those
  /// that may make it void, or else the last to run out.
  public func openNotice(in district: District) -> NoticeToAmend? {
    let open = openNotices(in: district)
    let voiding = underVoidRules ? open.filter { mayVoid($0) } : []
    return voiding.min { $0.cureBy < $1.cureBy } ?? open.max { $0.cureBy < $1.cureBy }
  }

  /// The provisions that are missing or conflicting and that no unanswered notice names.
  public func unnotifiedProvisions(in district: District) -> [Provision] {
    let named = Set(openNotices(in: district).flatMap(\.provisions))
    return lackingProvisions(in: district).filter { !named.contains($0) }
  }

  /// Whether a contract can become void over a notice: only over a provision that the statute itself
  /// requires, and only where it is missing (§ 10-234bb(f)(1)).
  private func mayVoid(_ notice: NoticeToAmend) -> Bool {
    notice.provisions.contains { finding($0) == .missing && $0.authority == .statute }
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
      voidable: underVoidRules && notice.map(mayVoid) ?? false,
      endsOn: endsOn)
  }

  /// The standing on a day.
  public func standing(in district: District, on day: CivilDate) -> Standing {
    basis(in: district).standing(on: day)
  }
}
