struct ExtendCure: ChangingAct {
  static let about = ActAbout(
    "extend-cure", "Give more time to amend",
    "Moves the last day of the notice to amend, with the reason.")
  static let fields: [Field<Self>] = [
    Field(
      "until", "Until", \.until, .dateAhead, required: true, hint: "The new last day.",
      citation: .missingProvision),
    Field(
      "why", "Why", \.why, .longText, required: true, hint: "Why more time is reasonable."),
  ]

  var until: CivilDate?
  var why = ""

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    if let refusal = contract.void(remedy: "Set the determination aside first.") { return refusal }
    guard contract.openNotice(in: circumstances.district) == nil else { return nil }
    return noNotice
  }

  private static let noNotice = Refusal(
    .noNoticePending, "No notice to amend is running.",
    citation: Citation.missingProvision.text,
    remedy: "Send a notice to amend first.")

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    let until = try needed(\.until)
    guard let open = contract.openNotice(in: circumstances.district) else { throw Self.noNotice }
    guard until > open.cureBy else {
      throw Refusal(
        .endBeforeStart, "The time to amend already runs to \(open.cureBy.long).",
        remedy: "Type a later day.", field: Self.id(of: \.until))
    }
    var changed = contract
    changed.notices[open.index].cureBy = until
    changed.notices[open.index].why += (open.notice.why.isEmpty ? "" : " ") + "Extended: " + why
    return Decision(
      changed,
      "\(contract.contractor.name) now has until \(until.long) to amend \(contract.reference).",
      [JournalDetail("was", open.cureBy.iso)] + details(\.until))
  }
}
