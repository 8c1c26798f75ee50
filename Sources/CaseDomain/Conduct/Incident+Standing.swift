extension Incident {
  /// The close that holds, if it is closed.
  var closing: IncidentClosing? { closings.last { $0.reopenedOn == nil } }

  /// Where it stands.
  public var standing: IncidentStanding {
    if closing != nil { return .closed }
    if askings.isEmpty { return .open }
    return askings.contains { $0.answeredOn == nil } ? .asked : .answered
  }

  /// The exceptions that were claimed.
  var claimed: Set<DisclosureException> {
    askings.reduce(into: []) { $0.formUnion($1.exceptions) }
  }

  /// The exceptions that were claimed when it was judged: a judgment is of nothing that came later.
  var judgedClaims: Set<DisclosureException> {
    guard let judgment, judgment.exceptionHolds != nil else { return [] }
    return askings.reduce(into: []) {
      if let day = $1.answeredOn, day <= judgment.on { $0.formUnion($1.exceptions) }
    }
  }

  /// The exceptions that were claimed and not judged.
  var unjudged: Set<DisclosureException> { claimed.subtracting(judgedClaims) }

  /// The restrictions that nothing excuses: the exceptions (A) to (F) are from the ban on disclosure alone, and
  /// a successor that stays bound from the ban on sale.
  var unexcused: [Restriction] {
    inOrder.filter {
      switch $0 {
      case .disclosure: judgment?.exceptionHolds != true || !unjudged.isEmpty
      case .sale: successor?.isBound != true
      default: true
      }
    }
  }

  /// What is left of it once an exception was found to hold, or somebody bound took the operator over.
  var unexcusedWords: String? {
    let left = unexcused
    guard !left.isEmpty, left.count < restrictions.count else { return nil }
    return "Nothing on record excuses: \(left.map(\.label).joined(separator: ", "))."
      + (left.contains(.disclosure) || judgment?.exceptionHolds != true
        ? ""
        : " The exceptions (A) to (F) are from the ban on disclosure alone "
          + "[\(Citation.operatorDisclosure.text)].")
  }

  /// The restrictions in the statute's order.
  var inOrder: [Restriction] { Restriction.allCases.filter(restrictions.contains) }

  /// Whether it matters if the operator acted knowingly, as § 10-234cc(b) asks.
  var asksForKnowledge: Bool { restrictions.contains { !$0.bindsContractors } }

  /// What a list shows of it.
  public var summary: IncidentSummary {
    IncidentSummary(number: number, title: title, standing: standing, learnedOn: learnedOn)
  }

  /// The refusal of what a closed incident allows no more.
  var settled: Refusal? {
    closing.map {
      Refusal(
        .closed, "The incident was closed on \($0.on.long).",
        remedy: "Open it again first, with “\(ReopenIncident.about.title)”.")
    }
  }
}
