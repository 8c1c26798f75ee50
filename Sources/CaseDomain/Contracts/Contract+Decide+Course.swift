extension Contract {
  func post(_ posting: Posting, _ circumstances: Circumstances) throws -> Decision<Contract> {
    try circumstances.requireHappened(posting.on, "The website notice", field: "posted")
    try circumstances.require(
      posting.on, notBefore: executedOn(in: circumstances.office), "The website notice",
      event: "the contract was executed", field: "posted")
    var changed = self
    changed.postings.append(posting)
    let due = docketItems(in: circumstances.office).first { $0.rule == .contractNotice }?.due
    let late = due.map { $0 < posting.on ? " It was due \($0.long)." : " It was in time." } ?? ""
    return Decision(
      changed, verb: "post", "Website notice of \(reference) posted \(posting.on.long).\(late)",
      [JournalDetail("posted", posting.on.iso), JournalDetail("address", posting.address)])
  }

  func renew(_ renewal: Renewal, _ circumstances: Circumstances) throws -> Decision<Contract> {
    try circumstances.requireHappened(renewal.on, "The renewal", field: "on")
    try circumstances.require(
      renewal.on, notBefore: renewals.last?.on ?? signedOn, "The renewal",
      event: "the contract began", field: "on")
    var changed = self
    changed.renewals.append(renewal)
    changed.lettingEndSince = nil
    try changed.checkDates(circumstances)
    return Decision(
      changed, verb: "renew",
      "\(reference) renewed on \(renewal.on.long)"
        + (changed.endsOn.map { " until \($0.long)." } ?? "."),
      [JournalDetail("on", renewal.on.iso)] + changed.dateDetails.filter { $0.key != "signed" })
  }

  func letEnd(_ day: CivilDate, _ circumstances: Circumstances) throws -> Decision<Contract> {
    try circumstances.requireHappened(day, "The decision", field: "on")
    var changed = self
    changed.lettingEndSince = day
    return Decision(
      changed, verb: "let-end",
      "\(reference) will not be renewed" + (endsOn.map { "; it ends \($0.long)." } ?? "."),
      [JournalDetail("on", day.iso)])
  }

  func terminate(
    _ termination: Termination, _ circumstances: Circumstances
  ) throws -> Decision<Contract> {
    try circumstances.require(
      end: termination.on, notBefore: inForceOn ?? signedOn, field: "on")
    var changed = self
    changed.termination = termination
    return Decision(
      changed, verb: "terminate", "\(reference) is terminated as of \(termination.on.long).",
      [JournalDetail("on", termination.on.iso)])
  }

  func confirmEnd(
    _ confirmation: EndConfirmation, _ circumstances: Circumstances
  ) throws -> Decision<Contract> {
    try circumstances.requireHappened(confirmation.on, "The confirmation", field: "on")
    try circumstances.require(
      confirmation.on, notBefore: endsOn, "The confirmation", event: "the contract ended",
      field: "on")
    var changed = self
    changed.endConfirmation = confirmation
    return Decision(
      changed, verb: "confirm-end",
      "\(contractor.name) confirmed on \(confirmation.on.long) that nothing of \(reference) is "
        + "kept"
        + (confirmation.studentAccountsKept ? ", accounts kept by students excepted." : "."),
      [
        JournalDetail("on", confirmation.on.iso),
        JournalDetail("accounts", confirmation.studentAccountsKept ? "yes" : "no"),
      ])
  }

  /// What stands in the way of an act on this contract, before anything is filled in.
  public func obstacle(to verb: String, in office: Office, today: CivilDate) -> Refusal? {
    switch verb {
    case "execute":
      guard let signedOn else { return nil }
      return Refusal(
        .alreadySigned, "The signing on \(signedOn.long) is already recorded.",
        remedy: "Correct the date with “Change the contract”, or renew it.")
    case "notify": return obstacleToNotice(in: office, today: today)
    case "extend-cure": return openNotice(in: office) == nil ? Self.noNotice : nil
    case "amend", "post", "renew", "terminate":
      if signedOn == nil { return notSigned }
      if let termination, verb == "terminate" || verb == "renew" {
        return Refusal(
          .ended, "The contract is terminated as of \(termination.on.long).",
          remedy: verb == "renew" ? "Open a new contract." : "Undo the termination if it is wrong.")
      }
      return nil
    case "let-end":
      if signedOn == nil { return notSigned }
      if endsOn == nil {
        return Refusal(
          .noEndDate, "The contract has no end date.",
          remedy: "Enter one with “Change the contract”, or terminate it.")
      }
      return lettingEndSince.map {
        Refusal(
          .alreadyDone, "It was decided on \($0.long) not to renew.",
          remedy: "Record a renewal if that has changed.")
      }
    case "confirm-end": return obstacleToConfirmation(today: today)
    default: return nil
    }
  }

  private var notSigned: Refusal {
    Refusal(
      .notSigned, "The contract has not been signed.", remedy: "Record the signing first.")
  }

  private func obstacleToNotice(in office: Office, today: CivilDate) -> Refusal? {
    if signedOn == nil { return notSigned }
    if standing(in: office, on: today) == .ended {
      return Refusal(
        .ended, "The contract has ended, so there is nothing to amend.",
        remedy: "Open a new contract, or record the renewal first.")
    }
    if lackingProvisions(in: office).isEmpty {
      return Refusal(
        .nothingLacking, "No provision was found missing or conflicting.",
        citation: Citation.missingProvision.text,
        remedy: "Give a finding on each provision first; press w to walk through them.")
    }
    guard let open = openNotice(in: office) else { return nil }
    if today <= open.cureBy {
      return Refusal(
        .noticePending,
        "A notice of \(open.sentOn.long) is running until \(open.cureBy.long).",
        citation: Citation.missingProvision.text,
        remedy: "Record the amendment when it comes, or give more time to amend.")
    }
    guard basis(in: office).voidable else { return nil }
    return Refusal(
      .cureTimeOver, "The contract is void: the time to amend ended on \(open.cureBy.long).",
      citation: Citation.missingProvision.text,
      remedy: "Sign a new contract, or give more time to amend if that was agreed.")
  }

  private func obstacleToConfirmation(today: CivilDate) -> Refusal? {
    if let endConfirmation {
      return Refusal(
        .alreadyDone, "The confirmation of \(endConfirmation.on.long) is already recorded.",
        remedy: "Add a note if there is more to say.")
    }
    guard let endsOn, endsOn <= today else {
      return Refusal(
        .notEnded,
        "The contract has not ended" + (endsOn.map { "; it runs through \($0.long)." } ?? "."),
        citation: Provision.retention.citation.text,
        remedy: "Record the confirmation once it has ended, or terminate it first.")
    }
    return nil
  }
}
