struct TakeFromAddendum: ChangingAct {
  static let about = ActAbout(
    "by-addendum", "Find provisions by the addendum",
    "Records that the state's addendum, as it came from the state, supplies provisions: an "
      + "unchanged copy has the ten of the statute, and no clause on advertising.")
  static let fields: [Field<Self>] = [
    Field(
      "provisions", "Provisions", \.provisions, .choices(),
      hint: "Those the addendum supplies; blank for all ten of the statute that are not found yet.",
      citation: .addendum),
    Field(
      "unchanged", "Unchanged", \.unchanged, .yesNo, required: true,
      hint: "Yes if the copy was compared with the state's text and nothing was changed.",
      citation: .missingProvision),
    Field("page", "Page", \.page, .text, hint: "Where the addendum begins in the document."),
    Field("on", "Reviewed on", \.on, .day),
  ]

  var provisions: Set<Provision> = []
  var unchanged: Bool?
  var page = ""
  var on = CivilDate.first

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    provisions = Set(Self.open(contract, circumstances.district))
  }

  /// The provisions of the statute that nobody has found yet.
  private static func open(_ contract: Contract, _ district: District) -> [Provision] {
    contract.policy(in: district).required.filter {
      $0.authority == .statute && [.notReviewed, .missing].contains(contract.finding($0))
    }
  }

  static func choices(
    on contract: Contract, in circumstances: Circumstances
  ) -> [String: [String]] {
    [
      id(of: \.provisions): contract.policy(in: circumstances.district).required
        .filter { $0.authority == .statute }.map(\.key)
    ]
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    if let refusal = contract.withoutAddendum() { return refusal }
    return open(contract, circumstances.district).isEmpty
      ? Refusal(
        .alreadyDone, "Every provision of the statute is found already.",
        remedy: "Give a finding on a provision to change it.")
      : nil
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    guard try needed(\.unchanged) else {
      throw Refusal(
        .noAddendum, "An addendum that was changed supplies nothing by itself.",
        citation: Citation.missingProvision.text,
        remedy: "Read it as any contract, and give a finding on each provision.",
        field: Self.id(of: \.unchanged))
    }
    try require(\.on, "The review", in: circumstances)
    let taken =
      provisions.isEmpty
      ? Self.open(contract, circumstances.district) : provisions.sorted()
    try contract.requireAddendum(for: taken, field: Self.id(of: \.provisions))
    var changed = contract
    for provision in taken {
      changed.give(
        Finding(.byAddendum, page: page, on: on), on: provision, day: on,
        because: "the addendum, looked at on \(on.iso)")
    }
    return Decision(
      changed,
      "\(contract.reference): by the addendum \(taken.map(ContractPoint.provision).called). "
        + changed.reviewNews(in: circumstances),
      details(\.unchanged, \.page) + [
        JournalDetail(Self.id(of: \.provisions), taken.map(ContractPoint.provision).numbers)
      ])
  }
}
