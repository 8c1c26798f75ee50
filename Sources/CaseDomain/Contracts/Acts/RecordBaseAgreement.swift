struct RecordBaseAgreement: AlwaysAllowedAct {
  static let about = ActAbout(
    "rests-on", "Say whose agreement it rests on",
    "Records that the district signed onto another district's agreement or onto a consortium's; by practice, "
      + "since no law speaks of it.")
  static let fields: [Field<Self>] = [
    Field("kind", "What it is", \.kind, .choice(), required: true),
    Field(
      "maker", "Whose", \.maker, .text, required: true,
      hint: "The district or the consortium that made it."),
    Field("dated", "Dated", \.datedOn, .date, hint: "The day the agreement bears."),
    Field(
      "ends", "Ends on", \.endsOn, .dateAhead,
      hint:
        "The last day of its own term; blank where the contract goes on without it."),
  ]

  var kind: BaseAgreement.Kind?
  var maker = ""
  var datedOn: CivilDate?
  var endsOn: CivilDate?

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    guard let base = contract.baseAgreement else { return }
    (kind, maker, datedOn, endsOn) = (base.kind, base.maker, base.datedOn, base.endsOn)
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    let field = Self.id(of: \.datedOn)
    if let datedOn {
      try circumstances.requireHappened(datedOn, "The agreement", field: field)
      if let signedOn = contract.signedOn {
        try circumstances.require(
          signedOn, notBefore: datedOn, "The contract", event: "the agreement it rests on",
          field: field)
      }
    }
    try circumstances.require(end: endsOn, notBefore: datedOn, field: Self.id(of: \.endsOn))
    let base = BaseAgreement(
      kind: try needed(\.kind), maker: maker, datedOn: datedOn, endsOn: endsOn)
    var changed = contract
    changed.baseAgreement = base
    return Decision(
      changed, "\(contract.reference) rests on \(base.called).",
      details(\.kind, \.datedOn, \.endsOn))
  }
}
