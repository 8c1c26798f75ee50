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
    [id(of: \.points): contract.everLacking(in: circumstances.district).map(\.rawValue)]
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    let district = circumstances.district
    if let refusal = contract.notSigned ?? contract.void(remedy: "Open a new contract.") {
      return refusal
    }
    if contract.everLacking(in: district).isEmpty {
      return Refusal(
        .nothingLacking, "Nothing was found missing or conflicting.",
        citation: Citation.missingProvision.text,
        remedy: "Give a finding on each provision first.")
    }
    return nil
  }

  /// The refusal of a notice of what an open one asks for already; an older one that was found can be
  /// entered beside it.
  private func alreadyAsked(
    _ asked: [Deficiency], of contract: Contract, in circumstances: Circumstances
  ) -> Refusal? {
    let open = contract.openNotices(in: circumstances.district).first { open in
      open.points.contains(where: asked.contains) && sentOn >= open.sentOn
        && (circumstances.today <= open.cureBy || contract.mayVoid(open))
    }
    guard let open else { return nil }
    let isRunning = circumstances.today <= open.cureBy
    return Refusal(
      isRunning ? .noticePending : .cureTimeOver,
      isRunning
        ? "A notice of \(open.sentOn.long) is running until \(open.cureBy.long)."
        : "The time to amend ended on \(open.cureBy.long).",
      citation: Citation.missingProvision.text,
      remedy: isRunning
        ? "Record the amendment when it comes, or give more time to amend. An older notice can be "
          + "entered with its day."
        : "Give more time if that was agreed, record the amendment if it came, or determine that the "
          + "contract is void.", field: Self.id(of: \.sentOn))
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    let cureBy = try needed(\.cureBy)
    try require(
      \.sentOn, "The notice", after: [(contract.signedOn, "the signing")], in: circumstances)
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
    let district = circumstances.district
    let lacking = contract.deficiencies(in: district)
    let unnotified = contract.unnotified(in: district)
    let asked = points.isEmpty ? (unnotified.isEmpty ? lacking : unnotified) : points.sorted()
    let ever = contract.everLacking(in: district)
    if let stray = asked.first(where: { !ever.contains($0) }) {
      throw Refusal(
        .nothingLacking, "It was not found to be lacking: \([stray].words).",
        remedy: "Ask only for what was found missing or conflicting.",
        field: Self.id(of: \.points))
    }
    guard !asked.isEmpty else {
      throw Refusal(
        .nothingLacking, "Nothing is missing or conflicting by now.",
        remedy: "For a notice of before, say what it asked to have put right.",
        field: Self.id(of: \.points))
    }
    if let refusal = alreadyAsked(asked, of: contract, in: circumstances) { throw refusal }
    if contract.notices.contains(where: { $0.sentOn == sentOn && $0.points == asked }) {
      throw Refusal(
        .alreadyDone, "The same notice of \(sentOn.long) is recorded already.",
        remedy: "Give more time to amend, if that was agreed.", field: Self.id(of: \.sentOn))
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
