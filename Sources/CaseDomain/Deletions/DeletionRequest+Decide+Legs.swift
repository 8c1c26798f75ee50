extension DeletionRequest {
  func send(
    _ contractor: CaseReference, _ day: CivilDate, _ how: String, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    let index = try index(of: contractor, for: "send")
    try circumstances.requireHappened(day, "The sending", field: "on")
    try circumstances.require(
      day, notBefore: receivedOn, "The sending", event: "the request came", field: "on")
    try circumstances.require(
      day, notBefore: rightCheck?.on, "The sending", event: "the right was checked", field: "on")
    if case .restored(let restored) = legs[index].watch {
      try circumstances.require(
        day, notBefore: restored, "The sending", event: "the copy was restored", field: "on")
    }
    var changed = self
    changed.legs[index].contractDays =
      try circumstances.register.deletionDays(of: contractor.number)
      ?? legs[index].contractDays
    changed.legs[index].send(on: day, how: how)
    let due = LegDue(of: changed.legs[index], in: changed, office: circumstances.office)
    return try decision(
      changed, "send",
      "\(reference) sent to \(legs[index].contractor.name) on \(day.long)"
        + (due.map { "; an answer is expected by \($0.due.long), \($0.source)." } ?? "."),
      [
        JournalDetail("contractor", contractor.description), JournalDetail("on", day.iso),
        JournalDetail("time", String(changed.legs[index].timesAsked)),
      ])
  }

  func acknowledge(
    _ contractor: CaseReference, _ day: CivilDate, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    let change = try change(
      contractor, "acknowledge", day, "The acknowledgement", circumstances
    ) { leg in
      leg.state = .acknowledged
      leg.acknowledgedOn = day
      return "acknowledged the request on \(day.long)"
    }
    return try decision(change.record, "acknowledge", change.sentence, change.detail)
  }

  func remind(
    _ contractor: CaseReference, _ reminder: FollowUp, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    let change = try change(
      contractor, "follow-up", reminder.on, "The follow-up", circumstances
    ) { leg in
      leg.followUps.append(reminder)
      leg.followUps.sort { $0.on < $1.on }
      return "\(leg.reminders.count.ordinal) follow-up, on \(reminder.on.long)"
    }
    return try decision(change.record, "follow-up", change.sentence, change.detail)
  }

  func confirm(
    _ contractor: CaseReference, _ day: CivilDate, _ answer: String, _ certificate: String?,
    _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    var change = try change(
      contractor, "confirm", day, "The confirmation", circumstances
    ) { leg in
      leg.close(.confirmed, day, answer)
      return "deletion confirmed on \(day.long)"
    }
    if let certificate {
      change.record.attachments.append(
        Attachment(
          reading: certificate, role: "certificate of deletion", on: circumstances.today))
    }
    change.detail.append(JournalDetail("certificate", certificate == nil ? "no" : "yes"))
    return try decision(change.record, "confirm", change.sentence, change.detail)
  }

  func refuse(
    _ contractor: CaseReference, _ day: CivilDate, _ exception: ExceptionKind,
    _ citation: String, _ answer: String, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    guard !citation.isEmpty else {
      throw Refusal(
        .citationMissing, "An exception holds only where a law says so, and none was named.",
        citation: "\(Citation.deletion.text); \(Citation.deletionProvision.text)",
        remedy: "Ask the contractor which law it relies on, or follow up.", field: "citation")
    }
    var change = try change(contractor, "refuse", day, "The refusal", circumstances) { leg in
      leg.close(.refused, day, answer)
      leg.exception = exception
      leg.exceptionCitation = citation
      return "refused on \(day.long), because \(exception.label)"
    }
    change.detail.append(JournalDetail("exception", exception.rawValue))
    return try decision(change.record, "refuse", change.sentence, change.detail)
  }

  func keepInCopy(
    _ contractor: CaseReference, _ day: CivilDate, _ answer: String,
    _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    let change = try change(contractor, "keep-copy", day, "The answer", circumstances) { leg in
      leg.close(.keptInCopy, day, answer)
      leg.watch = .open
      return "only a disaster-recovery copy is kept, as of \(day.long); the watch on it is open"
    }
    return try decision(change.record, "keep-copy", change.sentence, change.detail)
  }

  /// The copy was used, so the contractor is asked again, on an answered request too.
  func restore(
    _ contractor: CaseReference, _ day: CivilDate, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    let data = circumstances.office.profile.repopulateAnyData ? "data" : "accessible data"
    var change = try change(
      contractor, "restored", day, "The restoring", circumstances
    ) { leg in
      leg.watch = .restored(day)
      leg.state = .toBeSent
      return "the copy was used to restore \(data) on \(day.long); ask again"
    }
    change.record.close = nil
    change.detail.append(JournalDetail("reopened", close == nil ? "no" : "yes"))
    return try decision(change.record, "restored", change.sentence, change.detail)
  }

  func destroy(
    _ contractor: CaseReference, _ day: CivilDate, _ circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    let change = try change(
      contractor, "copy-destroyed", day, "The destruction", circumstances
    ) { leg in
      leg.watch = .copyDestroyed(day)
      return "the copy is gone, as of \(day.long); the watch on it is closed"
    }
    return try decision(change.record, "copy-destroyed", change.sentence, change.detail)
  }

  /// What an act on one contractor's part leaves and how to say so.
  private struct LegChange {
    var record: DeletionRequest
    var sentence: String
    var detail: [JournalDetail]
  }

  /// Changes one leg on a day that follows from what came before it.
  private func change(
    _ contractor: CaseReference, _ verb: String, _ day: CivilDate, _ what: String,
    _ circumstances: Circumstances, _ body: (inout Leg) -> String
  ) throws(Refusal) -> LegChange {
    let index = try index(of: contractor, for: verb)
    try circumstances.requireHappened(day, what, field: "on")
    try circumstances.require(
      day, notBefore: legs[index].sentOn, what, event: "the contractor was asked", field: "on")
    try circumstances.require(
      day, notBefore: legs[index].answeredOn, what, event: "the contractor answered", field: "on")
    var record = self
    let done = body(&record.legs[index])
    return LegChange(
      record: record, sentence: "\(reference), \(legs[index].contractor.name): \(done).",
      detail: [
        JournalDetail("contractor", contractor.description), JournalDetail("on", day.iso),
      ])
  }

  private func index(of contractor: CaseReference, for verb: String) throws(Refusal) -> Int {
    guard let index = legs.firstIndex(where: { $0.reference == contractor }) else {
      throw Refusal(
        .noSuchEntry, "\(contractor) is not part of \(reference).",
        remedy: "Choose one of "
          + "\(legs.map { "\($0.reference) \($0.contractor.name)" }.joined(separator: ", ")), "
          + "or add the contractor.", field: "contractor")
    }
    guard legs[index].allows(verb) else {
      throw Refusal(
        .legNotReady,
        "\(legs[index].contractor.name) stands at “\(legs[index].standing)”, which does not allow "
          + "this.",
        remedy: "Choose another contractor, or record the step that comes before.",
        field: "contractor")
    }
    return index
  }
}

extension Leg {
  /// Whether the leg is at the step an act needs.
  func allows(_ verb: String) -> Bool {
    switch verb {
    case "send": state == .toBeSent
    case "acknowledge": state == .sent
    case "follow-up", "confirm", "refuse", "keep-copy": isWaiting
    case "restored", "copy-destroyed": watch == .open
    default: false
    }
  }

  /// Where the leg stands, in words.
  var standing: String {
    switch watch {
    case .restored where state == .toBeSent: "to be sent again, the copy was restored"
    case .copyDestroyed where state == .keptInCopy: "deleted, the copy is gone"
    default: state.label
    }
  }

  fileprivate mutating func send(on day: CivilDate, how: String) {
    state = .sent
    sentOn = day
    self.how = how
    timesAsked += 1
    acknowledgedOn = nil
    answeredOn = nil
    answer = ""
    exception = nil
    exceptionCitation = ""
  }

  fileprivate mutating func close(_ state: LegState, _ day: CivilDate, _ answer: String) {
    self.state = state
    answeredOn = day
    self.answer = answer
  }
}

extension Int {
  /// The number as a place in an order, as `3rd`.
  var ordinal: String {
    let suffix =
      switch (self % 100, self % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(self)\(suffix)"
  }
}
