struct DetermineVoid: ChangingAct {
  static let about = ActAbout(
    "void", "Determine that it is void",
    "Records the district's decision that the contractor had reasonable notice and failed to amend "
      + "in reasonable time; no day that passes decides that by itself.")
  static let fields: [Field<Self>] = [
    Field("on", "Determined on", \.on, .day, citation: .missingProvision),
    Field(
      "by", "By whom", \.by, .text, required: true,
      hint: "The board, the superintendent, or whom they let decide."),
    Field(
      "why", "Why reasonable", \.why, .longText, required: true,
      hint: "Why the notice and the time to amend were reasonable.", citation: .missingProvision),
  ]

  var on = CivilDate.first
  var by = ""
  var why = ""

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    let district = circumstances.district
    if let refusal = contract.notSigned { return refusal }
    if let determination = contract.determination {
      return Refusal(
        .alreadyDone, "The contract was determined to be void on \(determination.on.long).",
        remedy: "Set that aside first if it is to be decided anew.")
    }
    if let ground = contract.voidGround(in: district, on: circumstances.today) {
      guard let endsOn = contract.endsOn, endsOn <= ground.notice.cureBy else { return nil }
      return Refusal(
        .ended, "The contract ended on \(endsOn.long), before the time to amend had passed.",
        citation: Citation.missingProvision.text,
        remedy: "There is nothing to determine: confirm that nothing is kept.")
    }
    if let open = contract.openNotice(in: district), contract.mayVoid(open) {
      return Refusal(
        .noticePending, "The time to amend runs until \(open.cureBy.long).",
        citation: Citation.missingProvision.text,
        remedy: "Wait until it has passed, or record the amendment when it comes.")
    }
    return Refusal(
      .noGround,
      contract.underVoidRules
        ? "No notice about a missing provision that the statute requires has run out."
        : "The contract was signed before \(Rulebook.newest(.cureTime).since), when the rule that "
          + "voids contracts began.",
      citation: Citation.missingProvision.text,
      remedy: contract.underVoidRules
        ? "Give the findings and send a notice to amend first." : "Ask counsel what follows.")
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    try require(
      \.on, "The determination",
      after: [
        (contract.determinations.compactMap(\.setAsideOn).max(), "the last one was set aside")
      ], in: circumstances)
    if let endsOn = contract.endsOn, on > endsOn {
      throw Refusal(
        .ended, "The contract ended on \(endsOn.long), so there is nothing to determine after it.",
        remedy: "Enter the day of the decision, if it was made before the end.",
        field: Self.id(of: \.on))
    }
    guard let ground = contract.voidGround(in: circumstances.district, on: on) else {
      throw Refusal(
        .dateOutOfOrder, "On \(on.long) the time to amend had not passed.",
        citation: Citation.missingProvision.text,
        remedy: "Enter the day on which it was decided, after the time to amend.",
        field: Self.id(of: \.on))
    }
    var changed = contract
    changed.determinations.append(
      Determination(on: on, by: by, why: why, setAsideWhy: ""))
    return Decision(
      changed,
      "\(contract.reference) is void since \(on.long) over \(ground.provisions.words). Stop the "
        + "access, get the data back or deleted, tell the schools and mark the website notice.",
      details(\.on) + [
        JournalDetail("provisions", ground.provisions.map(ContractPoint.provision).numbers)
      ])
  }
}
