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
      "provisions", "Provisions", \.provisions, .choices(),
      hint: "Those found missing or conflicting; blank for all of them."),
    Field("why", "Why that time", \.why, .longText, hint: "Why the time is reasonable."),
  ]

  var sentOn = CivilDate.first
  var cureBy: CivilDate?
  var how = ""
  var provisions: Set<Provision> = []
  var why = ""

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    provisions = Set(contract.unnotifiedProvisions(in: circumstances.district))
    cureBy = circumstances.district.deadline(.cureTime, from: circumstances.today).due
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    let district = circumstances.district
    if let unsigned = contract.notSigned { return unsigned }
    if contract.lackingProvisions(in: district).isEmpty {
      return Refusal(
        .nothingLacking, "No provision was found missing or conflicting.",
        citation: Citation.missingProvision.text,
        remedy: "Give a finding on each provision first; press w to walk through them.")
    }
    guard let open = contract.openNotice(in: district) else { return nil }
    if circumstances.today <= open.cureBy {
      guard contract.unnotifiedProvisions(in: district).isEmpty else { return nil }
      return Refusal(
        .noticePending, "A notice of \(open.sentOn.long) is running until \(open.cureBy.long).",
        citation: Citation.missingProvision.text,
        remedy: "Record the amendment when it comes, or give more time to amend.")
    }
    guard contract.basis(in: district).voidable else { return nil }
    return Refusal(
      .cureTimeOver, "The contract is void: the time to amend ended on \(open.cureBy.long).",
      citation: Citation.missingProvision.text,
      remedy: "Sign a new contract, or give more time to amend if that was agreed.")
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
    let lacking = contract.lackingProvisions(in: circumstances.district)
    let unnotified = contract.unnotifiedProvisions(in: circumstances.district)
    let asked =
      provisions.isEmpty ? (unnotified.isEmpty ? lacking : unnotified) : provisions.sorted()
    if let stray = asked.first(where: { !lacking.contains($0) }) {
      throw Refusal(
        .nothingLacking,
        "Provision \(stray.number) is \(contract.finding(stray).label), so there is nothing to "
          + "amend in it.",
        remedy: "Ask only for provisions found missing or conflicting.",
        field: Self.id(of: \.provisions))
    }
    var changed = contract
    changed.notices.append(
      NoticeToAmend(sentOn: sentOn, how: how, cureBy: cureBy, why: why, provisions: asked))
    return Decision(
      changed,
      "Notice to amend recorded for \(contract.reference): \(contract.contractor.name) has until "
        + "\(cureBy.long), a time the district set.",
      details(\.sentOn, \.cureBy) + [JournalDetail(Self.id(of: \.provisions), asked.numbers)])
  }
}
