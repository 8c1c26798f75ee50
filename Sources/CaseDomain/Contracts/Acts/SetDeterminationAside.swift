struct SetDeterminationAside: ChangingAct {
  static let about = ActAbout(
    "set-aside", "Set the determination aside",
    "Takes back the decision that the contract is void, with the reason; it stands where its "
      + "findings put it.")
  static let fields: [Field<Self>] = [
    Field("on", "Set aside on", \.on, .day, citation: .missingProvision),
    Field(
      "why", "Why", \.why, .longText, required: true,
      hint: "More time was owed, the notice went to the wrong place, …"),
  ]

  var on = CivilDate.first
  var why = ""

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    contract.determination == nil
      ? Refusal(
        .noSuchEntry, "The contract was not determined to be void.",
        citation: Citation.missingProvision.text, remedy: "There is nothing to set aside.")
      : nil
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    try require(
      \.on, "The setting aside", after: [(contract.determination?.on, "the determination")],
      in: circumstances)
    var changed = contract
    for index in changed.determinations.indices where changed.determinations[index].holds {
      changed.determinations[index].setAsideOn = on
      changed.determinations[index].setAsideWhy = why
    }
    let standing = changed.standing(in: circumstances.district, on: circumstances.today)
    return Decision(
      changed,
      "The determination of \(contract.determination?.on.long ?? "–") is set aside; "
        + "\(contract.reference) is \(standing.label)."
        + (changed.openVoidSteps.isEmpty
          ? "" : " Whoever was told or cut off because it was void is to be told of it."),
      details(\.on))
  }
}
