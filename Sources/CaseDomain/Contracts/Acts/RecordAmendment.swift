struct RecordAmendment: ChangingAct {
  static let about = ActAbout(
    "amend", "Record an amendment",
    "Records a signed change; the provisions it supplies count as present from then on.")
  static let fields: [Field<Self>] = [
    Field(
      "signed", "Signed on", \.signedOn, .day, hint: "The last signature on the amendment."),
    Field(
      "provisions", "Provisions supplied", \.provisions, .choices(),
      hint: "The provisions the amendment puts right."),
    Field("summary", "What it changes", \.summary, .longText, hint: "In a sentence."),
  ]

  var signedOn = CivilDate.first
  var provisions: Set<Provision> = []
  var summary = ""

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    provisions = Set(contract.openNotice(in: circumstances.district)?.provisions ?? [])
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    contract.notSigned
  }

  func check() throws(EntryProblems) {
    guard provisions.isEmpty, summary.isEmpty else { return }
    throw EntryProblems(
      field: Self.id(of: \.summary), value: "",
      "Say what the amendment changes: the provisions it supplies, or a sentence.")
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    try require(
      \.signedOn, "The amendment", after: [(contract.signedOn, "the contract's signing")],
      in: circumstances)
    let basis = contract.basis(in: circumstances.district)
    if let cureBy = basis.cureBy, basis.voidable, signedOn > cureBy {
      throw Refusal(
        .cureTimeOver,
        "The time to amend ended on \(cureBy.long), so the contract is void and a later "
          + "amendment does not revive it.",
        citation: Citation.missingProvision.text,
        remedy: "Sign a new contract; or, if more time was given, record that first with "
          + "“\(ExtendCure.about.title)”.", field: Self.id(of: \.signedOn))
    }
    let supplied = provisions.sorted()
    var changed = contract
    changed.amendments.append(
      Amendment(signedOn: signedOn, summary: summary, provisions: supplied))
    for provision in supplied {
      changed.findings[provision] = Finding(
        .present, clause: "amendment of \(signedOn.iso)", on: signedOn)
    }
    let (district, today) = (circumstances.district, circumstances.today)
    let standing = changed.standing(in: district, on: today)
    let news = standing == contract.standing(in: district, on: today) ? "still" : "now"
    return Decision(
      changed,
      "Amendment of \(signedOn.long) recorded; \(contract.reference) is \(news) \(standing.label).",
      details(\.signedOn) + [JournalDetail(Self.id(of: \.provisions), supplied.numbers)])
  }
}
