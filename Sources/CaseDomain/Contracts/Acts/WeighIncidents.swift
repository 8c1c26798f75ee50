struct WeighIncidents: ChangingAct {
  static let about = ActAbout(
    "weigh-incidents", "Weigh the incidents",
    "Records what the incidents on record mean for going on with the contract, as before a renewal."
  )
  static let fields: [Field<Self>] = [
    Field(
      "what", "What they mean", \.what, .longText, required: true,
      hint: "To renew all the same and why, to ask for a clause, to let it end."),
    Field("on", "Weighed on", \.on, .day),
  ]

  var what = ""
  var on = CivilDate.first

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    guard contract.incidents.isEmpty else { return nil }
    return Refusal(
      .noSuchEntry, "No incident of \(contract.contractor.name) that concerns it is on record.",
      remedy: "There is nothing to weigh.")
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    try require(\.on, "The weighing", in: circumstances)
    var changed = contract
    changed.weighings.append(
      IncidentWeighing(on: on, newest: contract.incidents.map(\.number).max() ?? 0, what: what))
    return Decision(
      changed,
      "\(contract.incidents.count.counted("incident")) weighed for \(contract.reference) on \(on.long).",
      details(\.on))
  }
}
