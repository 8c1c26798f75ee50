struct LetContractEnd: ChangingAct {
  static let about = ActAbout(
    "let-end", "Decide to let it end",
    "Records that the contract will not be renewed; it ends on its day.")
  static let fields: [Field<Self>] = [Field("on", "Decided on", \.on, .day)]

  var on = CivilDate.first

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    if let unsigned = contract.notSigned { return unsigned }
    if contract.endsOn == nil {
      return Refusal(
        .noEndDate, "The contract has no end date.",
        remedy: "Enter one with “\(ChangeContract.about.title)”, or terminate it.")
    }
    return contract.lettingEndSince.map {
      Refusal(
        .alreadyDone, "It was decided on \($0.long) not to renew.",
        remedy: "Record a renewal if that has changed.")
    }
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    try require(\.on, "The decision", in: circumstances)
    var changed = contract
    changed.lettingEndSince = on
    return Decision(
      changed,
      "\(contract.reference) will not be renewed"
        + (contract.endsOn.map { "; it ends \($0.long)." } ?? "."),
      details(\.on))
  }
}
