struct RenewContract: ChangingAct {
  static let about = ActAbout(
    "renew", "Renew the contract", "Carries the contract on for another term.")
  static let fields: [Field<Self>] =
    [
      Field(
        "on", "Renewed on", \.on, .day, hint: "The day the renewal was signed or took effect.")
    ]
    + TermEntry.fields(
      endsHint: "The last day of the new term.",
      noEndHint: "Yes if there is no end date on purpose."
    ).map { $0.within(\Self.term) }

  var on = CivilDate.first
  var term = TermEntry()

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    contract.notSigned ?? contract.terminated(remedy: "Open a new contract.")
      ?? contract.void(remedy: "Open a new contract.")
  }

  func check() throws(EntryProblems) { try term.check() }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    try require(
      \.on, "The renewal",
      after: [(contract.renewals.last?.on ?? contract.signedOn, "the contract began")],
      in: circumstances)
    var changed = contract
    changed.renewals.append(Renewal(on: on, term: term.term))
    // What was decided and confirmed about the end was about that of the term before; the journal
    // keeps it.
    changed.lettingEndSince = nil
    changed.endConfirmation = nil
    try changed.checkDates(in: circumstances)
    let lapse = contract.endsOn.flatMap { $0.adding(days: 1) < on ? $0 : nil }
    return Decision(
      changed,
      "\(contract.reference) renewed on \(on.long)"
        + (changed.endsOn.map { " until \($0.long)." } ?? ", with no end date on record.")
        + (lapse.map { " It had ended on \($0.long), so no contract was in force in between." }
          ?? "") + contract.unweighedWarning,
      details(\.on) + changed.termDetails)
  }
}
