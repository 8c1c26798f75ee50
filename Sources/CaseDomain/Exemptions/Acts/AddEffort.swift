struct AddEffort: ActOnOpenExemption {
  static let about = ActAbout(
    "effort", "Add an attempt to contract",
    "Records one attempt to contract with the operator, as evidence for condition 2.")
  static let fields: [Field<Self>] = [
    Field("on", "On", \.effort.on, .day),
    Field("whom", "Whom", \.effort.whom, .text, required: true, hint: "Whom the district asked."),
    Field("how", "How", \.effort.how, .text, required: true, hint: "Letter, e-mail, telephone, …"),
    Field(
      "reply", "Reply", \.effort.reply, .longText, hint: "What they said, or that nothing came."),
  ]

  var effort = ContractEffort(on: .first, whom: "", how: "", reply: "")

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    try require(\.effort.on, "The attempt", in: circumstances)
    var changed = exemption
    changed.efforts.append(effort)
    changed.efforts.sort { $0.on < $1.on }
    return exemption.decision(
      changed,
      "Attempt to contract on \(effort.on.long) recorded for \(exemption.reference); "
        + "\(changed.efforts.count) in all.", details(\.effort.on), in: circumstances)
  }
}
