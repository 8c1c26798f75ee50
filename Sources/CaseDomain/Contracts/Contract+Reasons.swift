extension Contract {
  /// Why the contract stands as it does on a day, each as a sentence with its source.
  public func reasons(in office: Office, on day: CivilDate) -> [String] {
    let standing = standing(in: office, on: day)
    return standingReasons(standing, in: office) + findingReasons(in: office)
      + warnings(in: office)
  }

  private func standingReasons(_ standing: Standing, in office: Office) -> [String] {
    let required = office.profile.required.count
    let left = provisions(.notReviewed, in: office).count
    switch standing {
    case .draft:
      return [
        "Not signed yet. Data may be shared only once a written contract is in place "
          + "[\(Citation.contractRequired.text)]."
      ]
    case .underReview:
      return ["\(left) of \(required) provisions have not been looked at."]
    case .compliant:
      return [
        "All \(required) provisions were found: ten by statute"
          + (required > 10 ? " and the eleventh by \(office.profile.title)." : ".")
      ]
    case .deficient:
      return underVoidRules
        ? []
        : [
          "Signed before 1 July 2018, so the rules that void clauses and contracts do not reach it "
            + "[\(Citation.missingProvision.text)]."
        ]
    case .onNotice:
      guard let notice = openNotice(in: office) else { return [] }
      return [
        "A notice to amend of \(notice.sentOn.long) runs until \(notice.cureBy.long), a time the "
          + "district set; the statute says only that it be reasonable "
          + "[\(Citation.missingProvision.text)]."
      ]
    case .void:
      guard let notice = openNotice(in: office) else { return [] }
      let policyOnly = notice.provisions.filter { finding($0) == .missing }
        .allSatisfy { $0.authority == .policy }
      return [
        "Void: notice was given on \(notice.sentOn.long) and the time to amend ended on "
          + "\(notice.cureBy.long) with provisions still missing "
          + (policyOnly
            ? "[\(office.profile.title); the statute's ten are not concerned, ask counsel]."
            : "[\(Citation.missingProvision.text)].")
      ]
    case .ended:
      return [
        (termination == nil ? "The term ended on " : "Terminated as of ")
          + (endsOn?.long ?? "") + "."
      ]
    }
  }

  private func findingReasons(in office: Office) -> [String] {
    var reasons: [String] = []
    let missing = provisions(.missing, in: office)
    if !missing.isEmpty {
      reasons.append(
        "Missing: \(missing.words). Missing provisions make a contract void only after notice and "
          + "a failure to amend in time [\(Citation.missingProvision.text)].")
    }
    let conflicting = provisions(.conflicting, in: office)
    if !conflicting.isEmpty {
      reasons.append(
        underVoidRules
          ? "Conflicting: \(conflicting.words). Such a clause is void at once and alone; the rest of "
            + "the contract stands [\(Citation.conflictingClause.text)]."
          : "Conflicting: \(conflicting.words). The contract was signed before 1 July 2018, so the "
            + "clause is not void for it [\(Citation.conflictingClause.text)].")
    }
    if lacksAddendum(in: office) && signedOn != nil {
      reasons.append(
        "The state addendum is not part of it, and the district requires it; whether the statute "
          + "does is open [\(Citation.missingProvision.text); \(Citation.addendum.text)].")
    }
    return reasons
  }

  private func warnings(in office: Office) -> [String] {
    var warnings: [String] = []
    if let days = terms.breachDaysInformation, days > 30 {
      warnings.append(
        "The contract gives \(days) days to tell of a breach of student information; the statute "
          + "allows 30 [\(Citation.breachInformation.text)].")
    }
    if let days = terms.breachDaysRecords, days > 60 {
      warnings.append(
        "The contract gives \(days) days to tell of a breach of student records; the statute "
          + "allows 60 [\(Citation.breachRecords.text)].")
    }
    if !underVoidRules && !renewals.isEmpty {
      warnings.append(
        "Signed before 1 July 2018 and renewed since: whether a renewal counts as entering into a "
          + "contract is open; ask counsel [\(Citation.missingProvision.text)].")
    }
    return warnings
  }

  /// What the contract still needs, the next thing first.
  public func missing(in office: Office, on day: CivilDate) -> [CaseSheet.Missing] {
    var missing = docketItems(in: office)
      .filter { $0.kind != .event && ($0.due.map { $0 <= day.adding(days: 60) } ?? true) }
      .map { item in
        CaseSheet.Missing(
          item.sentence
            + (item.waitingOn.isEmpty ? "" : " (\(item.waitingOn))")
            + (item.due.map { ", \($0 < day ? "was due" : "due") \($0.long)" } ?? ""),
          citation: item.citation, act: item.settle, prefill: item.prefill)
      }
    let notice = Citation.contractNotice.text
    if terms.description.isEmpty {
      missing.append(
        .init(
          "Describe the contract briefly", citation: notice, act: ActID(.contract, "change"),
          prefill: ["description": ""]))
    }
    if terms.purposes.isEmpty {
      missing.append(
        .init(
          "Say what the contract is for", citation: notice, act: ActID(.contract, "change"),
          prefill: ["purposes": ""]))
    }
    if terms.classes.isEmpty && terms.elements.isEmpty && terms.otherElements.isEmpty {
      missing.append(
        .init(
          "Say which student data may be collected", citation: notice,
          act: ActID(.contract, "change"), prefill: ["classes": ""]))
    }
    if signedOn != nil && attachments.isEmpty {
      missing.append(
        .init(
          "Attach the signed contract, which is part of the website notice", citation: notice,
          act: ActID(.contract, "attach")))
    }
    return missing
  }
}
