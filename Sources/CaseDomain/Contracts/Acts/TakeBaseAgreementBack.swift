struct TakeBaseAgreementBack: ChangingAct {
  static let about = ActAbout(
    "rests-on-none", "Take back what it rests on",
    "Records that the contract rests on no other agreement, or no longer; what was on record stays as a "
      + "note.", effect: .corrects)
  static let fields: [Field<Self>] = [
    Field(
      "why", "Why", \.why, .longText, required: true,
      hint: "It was entered wrongly, or was replaced by terms of the district's own.")
  ]

  var why = ""

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    guard contract.baseAgreement == nil else { return nil }
    return Refusal(
      .noSuchEntry, "No other agreement is on record that it rests on.",
      remedy: "Record one with “\(RecordBaseAgreement.about.title)”.")
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    guard let base = contract.baseAgreement else { throw Refusal.noCase(of: .contract) }
    var changed = contract
    changed.baseAgreement = nil
    changed.keepAsNote("It rested on \(base.called) until now: \(why)", in: circumstances)
    return Decision(
      changed, "\(contract.reference) rests on \(base.called) no more.", [])
  }
}
