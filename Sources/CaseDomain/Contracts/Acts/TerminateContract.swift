struct TerminateContract: ChangingAct {
  static let about = ActAbout(
    "terminate", "Terminate the contract",
    "Ends the contract before its term, today or on a later day.")
  static let fields: [Field<Self>] = [
    Field(
      "on", "Last day", \.on, .day, hint: "The last day of the contract; it may lie ahead."),
    Field("reason", "Why", \.reason, .longText, required: true, hint: "Why it is ended."),
  ]

  var on = CivilDate.first
  var reason = ""

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    contract.notSigned ?? contract.terminated(remedy: "Undo the termination if it is wrong.")
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    // Also a contract that is not in force yet can be called off.
    try circumstances.require(
      end: on, notBefore: contract.signedOn, field: Self.id(of: \.on))
    if let endsOn = contract.endsOn, on > endsOn {
      throw Refusal(
        .dateOutOfOrder, "The contract ends on \(endsOn.long) anyway, before \(on.long).",
        remedy: "Enter the day on which it was ended early, or let it end on its day.",
        field: Self.id(of: \.on))
    }
    var changed = contract
    changed.termination = Termination(on: on, reason: reason)
    return Decision(
      changed, "\(contract.reference) is terminated as of \(on.long).", details(\.on))
  }
}
