extension Exemption {
  func answer(
    _ condition: Condition, _ finding: ConditionFinding, _ circumstances: Circumstances
  ) throws -> Decision<Exemption> {
    guard condition != .agreement else {
      throw Refusal(
        .followsFromSignatures,
        "Whether the agreement is signed follows from the signatures and is not answered by hand.",
        citation: Citation.exemption.text, remedy: "Record the signature with “sign”.",
        field: "condition")
    }
    try circumstances.requireHappened(finding.on, "The answer", field: "on")
    if finding.answer == .met { try requireEvidence(of: condition, finding) }
    var changed = self
    changed.conditions[condition] = finding.answer == .unanswered ? nil : finding
    return try decision(
      changed, "condition",
      "\(reference): condition \(condition.number), \(condition.name), is "
        + "\(finding.answer.label).",
      [
        JournalDetail("condition", condition.rawValue),
        JournalDetail("answer", finding.answer.rawValue), JournalDetail("on", finding.on.iso),
      ])
  }

  /// Refuses to call a condition met on nobody's evidence.
  private func requireEvidence(
    of condition: Condition, _ finding: ConditionFinding
  ) throws(Refusal) {
    if condition == .effort && (efforts.isEmpty || searches.isEmpty) {
      let lacking =
        switch (efforts.isEmpty, searches.isEmpty) {
        case (true, true): "no attempt to contract and no search for an equivalent"
        case (true, false): "no attempt to contract"
        default: "no search for an equivalent"
        }
      throw Refusal(
        .evidenceMissing,
        "The district must be able to show its effort, and \(lacking) has been entered.",
        citation: condition.citation,
        remedy: "Enter it with “\(efforts.isEmpty ? "effort" : "search")” first.", field: "answer")
    }
    guard condition == .effort || !finding.reason.isEmpty || !finding.evidence.isEmpty else {
      throw Refusal(
        .evidenceMissing, "Nothing says why condition \(condition.number) is met.",
        citation: condition.citation,
        remedy: "Give the reason, or name the document that shows it.", field: "reason")
    }
  }

  func add(_ effort: ContractEffort, _ circumstances: Circumstances) throws -> Decision<Exemption> {
    try circumstances.requireHappened(effort.on, "The attempt", field: "on")
    var changed = self
    changed.efforts.append(effort)
    changed.efforts.sort { $0.on < $1.on }
    return try decision(
      changed, "effort",
      "Attempt to contract on \(effort.on.long) recorded for \(reference); "
        + "\(changed.efforts.count) in all.",
      [JournalDetail("on", effort.on.iso)])
  }

  func add(
    _ search: EquivalentSearch, _ circumstances: Circumstances
  ) throws -> Decision<Exemption> {
    try circumstances.requireHappened(search.on, "The search", field: "on")
    var changed = self
    changed.searches.append(search)
    changed.searches.sort { $0.on < $1.on }
    return try decision(
      changed, "search",
      "Search on \(search.on.long) recorded for \(reference); \(changed.searches.count) in all.",
      [JournalDetail("on", search.on.iso)])
  }

  func receive(
    _ request: EvidenceRequest, _ circumstances: Circumstances
  ) throws -> Decision<Exemption> {
    try circumstances.requireHappened(request.receivedOn, "The request", field: "received")
    var changed = self
    changed.evidenceRequests.append(request)
    let position = changed.evidenceRequests.count
    return try decision(
      changed, "evidence-request",
      "Evidence request \(position) of \(request.receivedOn.long) recorded for \(reference).",
      [
        JournalDetail("request", String(position)),
        JournalDetail("received", request.receivedOn.iso),
      ])
  }

  func handOver(
    _ position: Int, _ day: CivilDate, _ what: String, _ circumstances: Circumstances
  ) throws -> Decision<Exemption> {
    guard evidenceRequests.indices.contains(position - 1) else {
      throw Refusal(
        .noSuchEntry, "\(reference) has no evidence request \(position).",
        remedy: "Its requests are numbered 1 to \(evidenceRequests.count).", field: "request")
    }
    let request = evidenceRequests[position - 1]
    if let done = request.handedOverOn {
      throw Refusal(
        .alreadyDone, "The evidence for request \(position) was handed over on \(done.long).",
        remedy: "Add a note if there is more to say.", field: "request")
    }
    try circumstances.requireHappened(day, "The hand-over", field: "on")
    try circumstances.require(
      day, notBefore: request.receivedOn, "The hand-over", event: "the request came", field: "on")
    var changed = self
    changed.evidenceRequests[position - 1].handedOverOn = day
    changed.evidenceRequests[position - 1].handedOver = what
    return try decision(
      changed, "evidence-hand-over",
      "Evidence for request \(position) of \(reference) handed over on \(day.long).",
      [JournalDetail("request", String(position)), JournalDetail("on", day.iso)])
  }
}
