struct SettleConflict: ChangingAct {
  static let about = ActAbout(
    "settle-conflict", "Settle a conflicting clause",
    "Records why a clause on record conflicts no more, other than by an amendment.")
  static let fields: [Field<Self>] = [
    Field(
      "conflict", "Clause", \.conflict, .number(1...999), required: true,
      hint: "The number of the conflicting clause in the case.", citation: .conflictingClause),
    Field(
      "why", "Why", \.why, .longText, required: true,
      hint: "Counsel reads it otherwise, the vendor gave it up in writing, …"),
    Field("on", "Settled on", \.on, .day),
  ]

  var conflict: Int?
  var why = ""
  var on = CivilDate.first

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    conflict = contract.conflicts.firstIndex(where: \.stands).map { $0 + 1 }
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    contract.standingConflicts.isEmpty
      ? Refusal(
        .noSuchEntry, "No conflicting clause is on record.",
        citation: Citation.conflictingClause.text, remedy: "Record the clause first.")
      : nil
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    let number = try needed(\.conflict)
    guard contract.conflicts.indices.contains(number - 1), contract.conflicts[number - 1].stands
    else {
      let numbers = contract.conflicts.indices.filter { contract.conflicts[$0].stands }
        .map { String($0 + 1) }
      throw Refusal(
        .noSuchEntry, "\(contract.reference) has no conflicting clause \(number) that stands.",
        remedy: "Name one of these: \(numbers.joined(separator: ", ")).",
        field: Self.id(of: \.conflict))
    }
    let found = contract.conflicts[number - 1]
    try require(
      \.on, "The settling", after: [(found.foundOn, "the clause was found")], in: circumstances)
    var changed = contract
    changed.conflicts[number - 1].settledOn = on
    changed.conflicts[number - 1].settledBy = why
    return Decision(
      changed,
      "\(contract.reference): the clause against \(found.against.label) counts no more since "
        + "\(on.long).", details(\.conflict, \.on))
  }
}
