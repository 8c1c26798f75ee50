extension Contract {
  /// Why the contract stands as it does on a day, each as a sentence with its source.
  public func reasons(in district: District, on day: CivilDate) -> [String] {
    let standing = standing(in: district, on: day)
    return standingReasons(standing, in: district) + findingReasons(in: district)
      + warnings(in: district, on: day)
  }

  /// Where a contract stands that the rules which void clauses and contracts do not reach.
  private var beforeVoidRules: String { "before \(Rulebook.newest(.cureTime).since)" }

  private func standingReasons(_ standing: Standing, in district: District) -> [String] {
    let required = policy(in: district).required.count
    let left = provisions(.notReviewed, in: district).count
    switch standing {
    case .draft:
      return [
        "Not signed yet. Data may be shared only once a written contract is in place "
          + "[\(Citation.contractRequired.text)]."
      ]
    case .underReview:
      return ["\(left) of \(required) provisions have not been looked at."]
    case .compliant:
      let byAddendum = provisions(.byAddendum, in: district)
      return [
        "All \(required) provisions were found"
          + (byAddendum.isEmpty ? "" : " (\(byAddendum.count) of them by the state addendum)")
          + ": ten by statute"
          + (required > 10 ? " and the eleventh by \(policy(in: district).title)." : ".")
      ]
    case .deficient:
      return underVoidRules
        ? []
        : [
          "Signed \(beforeVoidRules), so the rules that void clauses and contracts do not reach it "
            + "[\(Citation.missingProvision.text)]."
        ]
    case .onNotice:
      guard let notice = openNotice(in: district) else { return [] }
      return [
        "A notice to amend of \(notice.sentOn.long) runs until \(notice.cureBy.long), a time the "
          + "district set; the statute says only that it be reasonable "
          + "[\(Citation.missingProvision.text)]."
      ]
    case .pastTime:
      guard let notice = openNotice(in: district) else { return [] }
      return [
        "Notice was given on \(notice.sentOn.long) and the time to amend ended on "
          + "\(notice.cureBy.long) with provisions still missing. It is void once the district "
          + "determines that the notice and the time were reasonable "
          + "[\(Citation.missingProvision.text)]."
      ]
    case .void:
      guard let determination else { return [] }
      return [
        "Determined to be void on \(determination.on.long) by \(determination.by): "
          + "\(determination.why) [\(Citation.missingProvision.text)]",
        "No finding and no amendment changes that: what is signed after it is a new contract.",
      ]
    case .ended:
      return [
        (termination == nil ? "The term ended on " : "Terminated as of ")
          + (endsOn?.long ?? "") + "."
      ]
    }
  }

  private func findingReasons(in district: District) -> [String] {
    var reasons: [String] = []
    let missing = provisions(.missing, in: district).filter { $0.authority == .statute }
    if !missing.isEmpty {
      reasons.append(
        "Missing: \(missing.words)."
          + (underVoidRules
            ? " Missing provisions make a contract void only after notice, a failure to amend in time "
              + "and the district's determination [\(Citation.missingProvision.text)]." : ""))
    }
    let byPolicy = provisions(.missing, in: district).filter { $0.authority == .policy }
    if !byPolicy.isEmpty {
      reasons.append(
        "Missing under the policy: \(byPolicy.words). The statute does not ask for it, so the "
          + "contract is never void over it; what follows is the board's choice "
          + "[\(policy(in: district).title)].")
    }
    let policyConflicts = standingConflicts.map(\.against)
      .filter { $0.provision?.authority == .policy }
    if !policyConflicts.isEmpty {
      reasons.append(
        "Against the policy: \(policyConflicts.words). No statute voids such a clause; what follows is "
          + "the board's choice [\(policy(in: district).title)].")
    }
    let conflicting = standingConflicts.map(\.against)
      .filter { $0.provision?.authority != .policy }
    if !conflicting.isEmpty {
      reasons.append(
        underVoidRules
          ? "Conflicting: \(conflicting.words). Such a clause is void at once and alone; the rest of "
            + "the contract stands [\(Citation.conflictingClause.text)]."
          : "Conflicting: \(conflicting.words). The contract was signed \(beforeVoidRules), so the "
            + "clause is not void for it [\(Citation.conflictingClause.text)].")
    }
    if conflicting.contains(.duty(.contentOwnership)) {
      reasons.append(
        "What a student makes is the student's or the parent's, never the vendor's or the "
          + "district's [\(Citation.contentOwnership.text)].")
    }
    if lacksAddendum(in: district) && signedOn != nil {
      reasons.append(
        "The state addendum is not part of it, and the district requires it; whether the statute "
          + "does is open [\(Citation.missingProvision.text); \(Citation.addendum.text)].")
    }
    return reasons
  }

  private func warnings(in district: District, on day: CivilDate) -> [String] {
    let times: [(days: Int?, RuleID, what: String)] = [
      (terms.breachDaysInformation, .breachInformation, "student information"),
      (terms.breachDaysRecords, .breachRecords, "student records"),
    ]
    var warnings = times.compactMap { days, id, what -> String? in
      let rule = Rulebook.rule(id, on: day)
      guard let days, days > rule.count else { return nil }
      return "The contract gives \(days) days to tell of a breach of \(what); the statute "
        + "allows \(rule.count) [\(rule.citation.text)]."
    }
    warnings += earlyUseReason.map { [$0] } ?? []
    if let first = daysInForce.first?.from, first <= day, !isInForce(on: day),
      let next = daysInForce.map(\.from).first(where: { $0 > day })
    {
      warnings.append(
        "Not in force on \(day.long): the term had ended, and the renewal came on \(next.long) "
          + "[\(Citation.contractRequired.text)].")
    }
    if hasAddendum, provisions(.missing, in: district).contains(where: { $0.authority == .statute })
    {
      warnings.append(
        "The state addendum is part of it, and an unchanged copy has the ten provisions of the statute: "
          + "compare it with the state's text before asking for them [\(Citation.addendum.text)].")
    }
    if let signedOn, !Rulebook.newest(.contractNotice).hasBegun(by: signedOn) {
      warnings.append(
        "Signed before \(Rulebook.newest(.contractNotice).since), when the rule on the website "
          + "notice began in its present form [\(Citation.contractNotice.text)].")
    }
    if !underVoidRules && !renewals.isEmpty {
      warnings.append(
        "Signed \(beforeVoidRules) and renewed since: whether a renewal counts as entering into a "
          + "contract is open; ask counsel [\(Citation.missingProvision.text)].")
    }
    return warnings
  }
}
