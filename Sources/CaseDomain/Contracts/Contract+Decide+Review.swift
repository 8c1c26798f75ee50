extension Contract {
  func execute(
    _ signedOn: CivilDate, _ inForceOn: CivilDate?, _ term: Term, _ circumstances: Circumstances
  ) throws -> Decision<Contract> {
    var changed = self
    changed.signedOn = signedOn
    changed.inForceOn = inForceOn
    changed.term = term
    try changed.checkDates(circumstances)
    let notice = changed.docketItems(in: circumstances.office)
      .first { $0.rule == .contractNotice }?.due
    return Decision(
      changed, verb: "execute",
      "\(reference) signed \(signedOn.long)"
        + (notice.map { "; the website notice is due \($0.long)." } ?? "."),
      changed.dateDetails)
  }

  func find(
    _ provision: Provision, _ finding: Finding, _ circumstances: Circumstances
  ) throws -> Decision<Contract> {
    guard circumstances.office.profile.requires(provision) else {
      throw Refusal(
        .provisionNotRequired,
        "Provision \(provision.number) is not one the district requires.",
        citation: circumstances.office.profile.title,
        remedy: "Give findings on provisions "
          + "\(circumstances.office.profile.provisions.map(String.init).joined(separator: ", ")).",
        field: "provision")
    }
    try circumstances.requireHappened(finding.on, "The review", field: "on")
    var changed = self
    changed.findings[provision] = finding.kind == .notReviewed ? nil : placed(finding, provision)
    guard changed != self else { throw Self.unchanged }
    let left = changed.provisions(.notReviewed, in: circumstances.office).count
    return Decision(
      changed, verb: "finding",
      "\(reference): provision \(provision.number), \(provision.name), is "
        + "\(finding.kind.label). "
        + (left == 0
          ? "The review is complete: "
            + changed.standing(in: circumstances.office, on: circumstances.today).label + "."
          : "\(left) left."),
      [
        JournalDetail("provision", String(provision.number)),
        JournalDetail("finding", finding.kind.rawValue),
        JournalDetail("page", finding.page), JournalDetail("clause", finding.clause),
      ].filter { !$0.value.isEmpty })
  }

  /// A finding given again without a place keeps the place and the note on record.
  private func placed(_ finding: Finding, _ provision: Provision) -> Finding {
    guard let recorded = findings[provision], recorded.kind == finding.kind,
      finding.page.isEmpty, finding.clause.isEmpty, finding.note.isEmpty
    else { return finding }
    return Finding(
      finding.kind, page: recorded.page, clause: recorded.clause, note: recorded.note,
      on: finding.on)
  }

  func notify(
    _ notice: NoticeToAmend, _ circumstances: Circumstances
  ) throws -> Decision<Contract> {
    try circumstances.requireHappened(notice.sentOn, "The notice", field: "sent")
    try circumstances.require(
      notice.sentOn, notBefore: signedOn, "The notice", event: "the signing", field: "sent")
    guard notice.cureBy > notice.sentOn else {
      throw Refusal(
        .endBeforeStart,
        "The time to amend would end on \(notice.cureBy.long), on or before the day of the notice.",
        citation: Citation.missingProvision.text,
        remedy: "Set a later day that leaves the contractor a reasonable time.", field: "cure-by")
    }
    let lacking = lackingProvisions(in: circumstances.office)
    var sent = notice
    if sent.provisions.isEmpty { sent.provisions = lacking }
    if let stray = sent.provisions.first(where: { !lacking.contains($0) }) {
      throw Refusal(
        .nothingLacking,
        "Provision \(stray.number) is \(finding(stray).label), so there is nothing to amend in it.",
        remedy: "Ask only for provisions found missing or conflicting.", field: "provisions")
    }
    var changed = self
    changed.notices.append(sent)
    return Decision(
      changed, verb: "notify",
      "Notice to amend recorded for \(reference): \(contractor.name) has until "
        + "\(sent.cureBy.long), a time the district set.",
      [
        JournalDetail("sent", sent.sentOn.iso), JournalDetail("cure-by", sent.cureBy.iso),
        JournalDetail("provisions", sent.provisions.numbers),
      ])
  }

  func extendCure(
    _ until: CivilDate, _ why: String, _ circumstances: Circumstances
  ) throws -> Decision<Contract> {
    var changed = self
    guard let open = openNotice(in: circumstances.office),
      let index = notices.lastIndex(of: open)
    else { throw Self.noNotice }
    guard until > open.cureBy else {
      throw Refusal(
        .endBeforeStart, "The time to amend already runs to \(open.cureBy.long).",
        remedy: "Type a later day.", field: "until")
    }
    changed.notices[index].cureBy = until
    changed.notices[index].why += (open.why.isEmpty ? "" : " ") + "Extended: " + why
    return Decision(
      changed, verb: "extend-cure",
      "\(contractor.name) now has until \(until.long) to amend \(reference).",
      [JournalDetail("was", open.cureBy.iso), JournalDetail("until", until.iso)])
  }

  func amend(
    _ amendment: Amendment, _ circumstances: Circumstances
  ) throws -> Decision<Contract> {
    try circumstances.requireHappened(amendment.signedOn, "The amendment", field: "signed")
    try circumstances.require(
      amendment.signedOn, notBefore: signedOn, "The amendment", event: "the contract's signing",
      field: "signed")
    let basis = basis(in: circumstances.office)
    if let cureBy = basis.cureBy, basis.voidable, amendment.signedOn > cureBy {
      throw Refusal(
        .cureTimeOver,
        "The time to amend ended on \(cureBy.long), so the contract is void and a later "
          + "amendment does not revive it.",
        citation: Citation.missingProvision.text,
        remedy: "Sign a new contract; or, if more time was given, record that first with "
          + "“Give more time to amend”.", field: "signed")
    }
    var changed = self
    changed.amendments.append(amendment)
    for provision in amendment.provisions {
      changed.findings[provision] = Finding(
        .present, clause: "amendment of \(amendment.signedOn.iso)", on: amendment.signedOn)
    }
    return Decision(
      changed, verb: "amend",
      "Amendment of \(amendment.signedOn.long) recorded; \(reference) is now "
        + "\(changed.standing(in: circumstances.office, on: circumstances.today).label).",
      [
        JournalDetail("signed", amendment.signedOn.iso),
        JournalDetail("provisions", amendment.provisions.numbers),
      ])
  }

  /// The required provisions found missing or conflicting, in order.
  public func lackingProvisions(in office: Office) -> [Provision] {
    office.profile.required.filter { [.missing, .conflicting].contains(finding($0)) }
  }

  static let noNotice = Refusal(
    .noNoticePending, "No notice to amend is running.",
    citation: Citation.missingProvision.text,
    remedy: "Send a notice to amend first.")
}

extension [Provision] {
  /// The numbers, joined by commas.
  public var numbers: String { map { String($0.number) }.joined(separator: ",") }

  /// The numbers and names in words.
  public var words: String {
    map { "\($0.number) (\($0.name))" }.joined(separator: ", ")
  }
}
