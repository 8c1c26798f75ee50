struct RecordFirstUse: AlwaysAllowedAct {
  static let about = ActAbout(
    "first-use", "Record the first use",
    "Records the day on which the products were first used with student data; use before the "
      + "contract was in force is a finding.")
  static let fields: [Field<Self>] = [
    Field("on", "First used on", \.on, .day, citation: .contractRequired),
    Field(
      "remark", "What was done", \.remark, .longText,
      hint: "Where it came before the contract was in force: what was done about it."),
  ]

  var on = CivilDate.first
  var remark = ""

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    guard let use = contract.firstUse else { return }
    (on, remark) = (use.on, use.remark)
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    try require(\.on, "The first use", in: circumstances)
    var changed = contract
    changed.firstUse = FirstUse(on: on, remark: remark)
    return Decision(
      changed,
      "\(contract.reference): first used on \(on.long)"
        + (changed.usedEarly ? ", before the contract was in force." : "."), details(\.on))
  }
}

extension Contract {
  /// Whether its products were used with student data before it was signed and in force
  /// (§ 10-234bb(a)).
  var usedEarly: Bool {
    guard let firstUse else { return false }
    guard let signedOn else { return true }
    return firstUse.on < max(signedOn, inForceOn ?? signedOn)
  }
}
