struct ConfirmNothingKept: ChangingAct {
  static let about = ActAbout(
    "confirm-end", "Record that nothing is kept",
    "Records the contractor's word, after the end, that it keeps no student data.")
  static let fields: [Field<Self>] = [
    Field(
      "from", "From whom and how", \.from, .text, required: true,
      hint: "Who confirmed it, by letter, e-mail or certificate.",
      citation: Provision.retention.citation),
    Field("on", "Confirmed on", \.on, .day),
    Field(
      "accounts", "Student accounts", \.accountsKept, .yesNo,
      hint: "Yes if students keep accounts of their own for what they made, which is allowed.",
      citation: Provision.retention.citation),
  ]

  var from = ""
  var on = CivilDate.first
  var accountsKept: Bool? = false

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    if let confirmation = contract.endConfirmation {
      return Refusal(
        .alreadyDone, "The confirmation of \(confirmation.on.long) is already recorded.",
        remedy: "Add a note if there is more to say.")
    }
    guard let endsOn = contract.endsOn, endsOn <= circumstances.today else {
      return Refusal(
        .notEnded,
        "The contract has not ended"
          + (contract.endsOn.map { "; it runs through \($0.long)." } ?? "."),
        citation: Provision.retention.citation.text,
        remedy: "Record the confirmation once it has ended, or terminate it first.")
    }
    return nil
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    try require(
      \.on, "The confirmation", after: [(contract.endsOn, "the contract ended")], in: circumstances)
    let kept = accountsKept ?? false
    var changed = contract
    changed.endConfirmation = EndConfirmation(on: on, from: from, studentAccountsKept: kept)
    return Decision(
      changed,
      "\(contract.contractor.name) confirmed on \(on.long) that nothing of \(contract.reference) "
        + "is kept" + (kept ? ", accounts kept by students excepted." : "."),
      details(\.on) + [JournalDetail(Self.id(of: \.accountsKept), kept ? "yes" : "no")])
  }
}
