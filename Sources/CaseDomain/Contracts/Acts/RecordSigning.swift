struct RecordSigning: ChangingAct {
  static let about = ActAbout(
    "execute", "Record the signing",
    "Records when the last party signed; the \(Rulebook.newest(.contractNotice).time) for the "
      + "website notice run from it."
  )
  static let fields: [Field<Self>] =
    [
      Field(
        "signed", "Signed on", \.signedOn, .day, hint: "The later of the signature dates.",
        citation: .contractNotice)
    ] + ContractDates.fields.map { $0.within(\Self.dates) }

  var signedOn = CivilDate.first
  var dates = ContractDates()

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    dates = ContractDates(of: contract)
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    contract.signedOn.map {
      Refusal(
        .alreadySigned, "The signing on \($0.long) is already recorded.",
        remedy: "Correct the date with “\(ChangeContract.about.title)”, or renew it.")
    }
  }

  func check() throws(EntryProblems) { try dates.term.check() }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    var changed = contract
    changed.signedOn = signedOn
    changed.inForceOn = dates.inForceOn
    changed.term = dates.term.term
    try changed.checkDates(in: circumstances)
    let notice = changed.owedNotice(in: circumstances.district)?.due
    return Decision(
      changed,
      "\(contract.reference) signed \(signedOn.long)"
        + (notice.map { "; the website notice is due \($0.long)." } ?? "."),
      changed.dateDetails)
  }
}
