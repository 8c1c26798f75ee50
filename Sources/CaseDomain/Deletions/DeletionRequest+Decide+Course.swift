extension DeletionRequest {
  func verify(
    _ check: RightCheck, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    try requireSince(check.on, "The check of the right", "on", circumstances)
    var changed = self
    changed.rightCheck = check
    return try decision(
      changed, "verify",
      check.holds
        ? "\(reference): the requester has the right to control the data."
        : "\(reference): the requester has no right to control the data; tell the requester so.",
      [JournalDetail("on", check.on.iso), JournalDetail("holds", check.holds ? "yes" : "no")])
  }

  /// Records the answers given; one left blank keeps what was answered before.
  func safeguard(
    _ answers: Safeguards, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    guard answers.onlyCopy != nil || answers.accessRequestOpen != nil else {
      throw Refusal(
        .notAnswered, "Neither question was answered.",
        citation: "\(Citation.recordsKept.text); \(Citation.accessFirst.text)",
        remedy: "Answer at least one of them with yes or no.", field: "only-copy")
    }
    try requireSince(answers.on, "The answer", "on", circumstances)
    var merged = answers
    if merged.onlyCopy == nil {
      merged.onlyCopy = safeguards?.onlyCopy
      merged.onlyCopyRemark = safeguards?.onlyCopyRemark ?? ""
    }
    if merged.accessRequestOpen == nil {
      merged.accessRequestOpen = safeguards?.accessRequestOpen
      merged.accessRemark = safeguards?.accessRemark ?? ""
    }
    var changed = self
    changed.safeguards = merged
    func word(_ answer: Bool?) -> String { answer.map { $0 ? "yes" : "no" } ?? "unanswered" }
    return try decision(
      changed, "safeguard",
      "\(reference): only copy, \(word(merged.onlyCopy)); open request to see the records, "
        + "\(word(merged.accessRequestOpen)).",
      [
        JournalDetail("only-copy", word(merged.onlyCopy)),
        JournalDetail("access-open", word(merged.accessRequestOpen)),
        JournalDetail("on", merged.on.iso),
      ])
  }

  func pause(
    _ day: CivilDate, _ reason: String, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    try requireSince(day, "The pause", "from", circumstances)
    try circumstances.require(
      day, notBefore: pauses.last?.until, "The pause", event: "the last pause ended",
      field: "from")
    var changed = self
    changed.pauses.append(Pause(from: day, reason: reason))
    return try decision(
      changed, "pause", "\(reference) paused from \(day.long).", [JournalDetail("from", day.iso)])
  }

  func resume(
    _ day: CivilDate, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    try circumstances.requireHappened(day, "The end of the pause", field: "on")
    try circumstances.require(end: day, notBefore: openPause?.from, field: "on")
    var changed = self
    changed.pauses[pauses.count - 1].until = day
    let days = openPause?.from.days(until: day) ?? 0
    return try decision(
      changed, "resume",
      "\(reference) goes on from \(day.long); the dates of contractors that were asked move by "
        + (days == 1 ? "1 day." : "\(days) days."),
      [JournalDetail("on", day.iso)])
  }

  func extend(
    _ extra: Extension, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    try requireSince(extra.on, "The extension", "on", circumstances)
    try circumstances.require(end: extra.until, notBefore: extra.on, field: "until")
    let latest =
      waitingLegs
      .compactMap { LegDue(of: $0, in: self, office: circumstances.office)?.due }.max()
    if let latest, extra.until <= latest {
      throw Refusal(
        .dateOutOfOrder,
        "\(extra.until.long) is no more time: an answer is expected by \(latest.long) already.",
        remedy: "Type a later day.", field: "until")
    }
    var changed = self
    changed.extensions.append(extra)
    changed.extensions.sort { $0.on < $1.on }
    return try decision(
      changed, "extend",
      "\(reference): contractors have until \(extra.until.long), a day the district sets.",
      [JournalDetail("on", extra.on.iso), JournalDetail("until", extra.until.iso)])
  }

  /// Tells the requester the outcome and closes the request; a watch stays open.
  func answer(
    _ given: DeletionClose, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    try requireSince(given.on, "The answer", "on", circumstances)
    try circumstances.require(
      given.on, notBefore: rightCheck?.on, "The answer", event: "the right was checked",
      field: "on")
    if rightCheck?.holds == true {
      try circumstances.require(
        given.on, notBefore: legs.compactMap(\.answeredOn).max(), "The answer",
        event: "the last contractor answered", field: "on")
    }
    var changed = self
    changed.close = DeletionClose(.answered, on: given.on, how: given.how)
    let watched = changed.watchedLegs.map(\.contractor.name).joined(separator: ", ")
    return Decision(
      changed, verb: "answer",
      "\(reference) answered on \(given.on.long): \(outcome.label)."
        + (watched.isEmpty ? "" : " The watch on \(watched) stays open."),
      [JournalDetail("on", given.on.iso), JournalDetail("outcome", outcome.rawValue)])
  }

  func withdraw(
    _ given: DeletionClose, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    try requireSince(given.on, "The withdrawal", "on", circumstances)
    let asked = waitingLegs.map(\.contractor.name).joined(separator: ", ")
    var changed = self
    changed.close = DeletionClose(.withdrawn, on: given.on, how: given.how)
    return Decision(
      changed, verb: "withdraw",
      "\(reference) is withdrawn as of \(given.on.long)."
        + (asked.isEmpty ? "" : " Tell \(asked), which has yet to answer."),
      [JournalDetail("on", given.on.iso)])
  }

  /// Refuses a day after today or before the request came.
  private func requireSince(
    _ day: CivilDate, _ what: String, _ field: String, _ circumstances: Circumstances
  ) throws(Refusal) {
    try circumstances.requireHappened(day, what, field: field)
    try circumstances.require(
      day, notBefore: receivedOn, what, event: "the request came", field: field)
  }
}
