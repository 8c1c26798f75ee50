struct NotifyToAmend: ChangingAct {
  static let about = ActAbout(
    "notify", "Send a notice to amend",
    "Records the dated notice that starts the time to amend; without it a contract that lacks a "
      + "provision is never void.")
  static let fields: [Field<Self>] = [
    Field("sent", "Sent on", \.sentOn, .day, citation: .missingProvision),
    Field(
      "cure-by", "Amend by", \.cureBy, .dateAhead, required: true,
      hint: "The last day of a time you find reasonable; the statute names no number.",
      citation: .missingProvision),
    Field(
      "how", "How and to whom", \.how, .text, required: true,
      hint: "E-mail to the vendor's privacy office, certified letter, …"),
    Field(
      "provisions", "To put right", \.points, .choices(),
      hint:
        "What is missing, clauses that conflict, the addendum where it is required; blank for all."),
    Field("why", "Why that time", \.why, .longText, hint: "Why the time is reasonable."),
  ]

  var sentOn = CivilDate.first
  var cureBy: CivilDate?
  var how = ""
  var points: Set<Deficiency> = []
  var why = ""

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    points = Set(contract.unnotified(in: circumstances.district))
    cureBy = circumstances.district.deadline(.cureTime, from: circumstances.today).due
  }

  static func choices(
    on contract: Contract, in circumstances: Circumstances
  ) -> [String: [String]] {
    [id(of: \.points): contract.deficiencies(in: circumstances.district).map(\.rawValue)]
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    let district = circumstances.district
    if let refusal = contract.notSigned ?? contract.void(remedy: "Open a new contract.") {
      return refusal
    }
    if contract.deficiencies(in: district).isEmpty {
      return Refusal(
        .nothingLacking, "Nothing was found missing or conflicting.",
        citation: Citation.missingProvision.text,
        remedy: "Give a finding on each provision first.")
    }
    return nil
  }

  /// The refusal of a notice of what an earlier one asks for already; an older one that was found can
  /// be entered beside it.
  private func alreadyAsked(of contract: Contract, in circumstances: Circumstances) -> Refusal? {
    let district = circumstances.district
    guard let open = contract.openNotice(in: district), contract.unnotified(in: district).isEmpty,
      sentOn >= open.sentOn
    else { return nil }
    if circumstances.today <= open.cureBy {
      return Refusal(
        .noticePending, "A notice of \(open.sentOn.long) is running until \(open.cureBy.long).",
        citation: Citation.missingProvision.text,
        remedy:
          "Record the amendment when it comes, or give more time to amend. An older notice can "
          + "be entered with its day.", field: Self.id(of: \.sentOn))
    }
    guard contract.mayVoid(open) else { return nil }
    return Refusal(
      .cureTimeOver, "The time to amend ended on \(open.cureBy.long).",
      citation: Citation.missingProvision.text,
      remedy: "Give more time if that was agreed, record the amendment if it came, or determine "
        + "that the contract is void.", field: Self.id(of: \.sentOn))
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    let cureBy = try needed(\.cureBy)
    try require(
      \.sentOn, "The notice", after: [(contract.signedOn, "the signing")], in: circumstances)
    if let refusal = alreadyAsked(of: contract, in: circumstances) { throw refusal }
    guard cureBy > sentOn else {
      throw Refusal(
        .endBeforeStart,
        "The time to amend would end on \(cureBy.long), on or before the day of the notice.",
        citation: Citation.missingProvision.text,
        remedy: "Set a later day that leaves the contractor a reasonable time.",
        field: Self.id(of: \.cureBy))
    }
    // A contract that has ended owes no amendment; a notice sent before can still be recorded.
    if let endsOn = contract.endsOn, sentOn > endsOn {
      throw Refusal(
        .ended, "The contract ended on \(endsOn.long), so there is nothing to amend.",
        remedy: "Open a new contract, or record the renewal first.", field: Self.id(of: \.sentOn))
    }
    let lacking = contract.deficiencies(in: circumstances.district)
    let unnotified = contract.unnotified(in: circumstances.district)
    let asked = points.isEmpty ? (unnotified.isEmpty ? lacking : unnotified) : points.sorted()
    if let stray = asked.first(where: { !lacking.contains($0) }) {
      throw Refusal(
        .nothingLacking, "It was not found to be lacking: \([stray].words).",
        remedy: "Ask only for what was found missing or conflicting.",
        field: Self.id(of: \.points))
    }
    var changed = contract
    changed.notices.append(
      NoticeToAmend(sentOn: sentOn, how: how, cureBy: cureBy, why: why, points: asked))
    return Decision(
      changed,
      "Notice to amend recorded for \(contract.reference), \(asked.called): "
        + "\(contract.contractor.name) has until \(cureBy.long), a time the district set.",
      details(\.sentOn, \.cureBy) + [JournalDetail(Self.id(of: \.points), asked.numbers)])
  }
}
