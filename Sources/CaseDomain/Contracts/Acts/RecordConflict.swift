struct RecordConflict: AlwaysAllowedAct {
  static let about = ActAbout(
    "conflict", "Record a conflicting clause",
    "Records a clause that says what the law does not allow; it is void at once and alone, and what "
      + "the contract leaves unsaid beside it is a finding of its own.")
  static let fields: [Field<Self>] = [
    Field(
      "against", "Against", \.against, .choice(), required: true,
      hint: "The provision it conflicts with, or b, c or d of the section.",
      citation: .conflictingClause),
    Field("page", "Page", \.page, .text, hint: "As the document numbers it."),
    Field("clause", "Clause", \.clause, .text, hint: "As the document names it: 4.2, Exhibit C."),
    Field(
      "says", "What it says", \.says, .longText, required: true,
      hint: "In a few words: another state's law governs."),
    Field("on", "Found on", \.on, .day),
  ]

  var against: ContractPoint?
  var page = ""
  var clause = ""
  var says = ""
  var on = CivilDate.first

  static func choices(
    on contract: Contract, in circumstances: Circumstances
  ) -> [String: [String]] {
    [
      id(of: \.against): ContractPoint.allCases.filter { point in
        point.provision.map(contract.policy(in: circumstances.district).requires) ?? true
      }.map(\.rawValue)
    ]
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    let against = try needed(\.against)
    let district = circumstances.district
    try against.provision?.requireAsked(
      by: contract.policy(in: district),
      remedy:
        "For advertising or use beyond the contract, choose d: that the statute asks of every "
        + "contractor.", field: Self.id(of: \.against))
    try require(\.on, "The review", in: circumstances)
    let found = ConflictingClause(against, page: page, clause: clause, says: says, foundOn: on)
    guard !contract.standingConflicts.contains(found) else {
      throw Refusal(
        .alreadyDone, "The same clause is on record already.",
        remedy: "Record another clause, or change what it says.")
    }
    var changed = contract
    changed.conflicts.append(found)
    return Decision(
      changed,
      "\(contract.reference): a clause conflicts with \(against.label)"
        + (against.provision?.authority == .policy
          ? ", which the policy asks for: what follows is the board's choice."
          : contract.underVoidRules ? "; it is void at once and alone." : "."),
      details(\.against, \.page, \.clause, \.on))
  }
}
