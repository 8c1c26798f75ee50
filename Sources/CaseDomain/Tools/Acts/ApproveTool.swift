struct ApproveTool: ToolDecidingAct {
  static let about = ActAbout(
    "approve", "Allow it under a contract",
    "Decides that the product may be used under a contract that is in force.")
  static let fields: [Field<Self>] =
    [
      Field(
        "contract", "Contract", \.contract, .lookup(.contract), required: true,
        hint: "One that covers the product and is in force on the day of the decision.",
        citation: .contractRequired),
      Field(
        "terms", "On what terms", \.terms, .longText,
        hint: "What the teacher is to keep to: the grades, the district's own log-in."),
    ] + ToolRuling.fields.map { $0.within(\Self.ruling) }

  var contract: CaseReference?
  var terms = ""
  var ruling = ToolRuling()

  mutating func prefill(from request: ToolRequest, in circumstances: Circumstances) {
    contract = request.followUp.signed?.reference(in: .contract)
  }

  func change(
    _ request: ToolRequest, in circumstances: Circumstances
  ) throws -> Decision<ToolRequest> {
    let contract = try circumstances.cases.load(
      Contract.self, needed(\.contract).number)
    try contract.requireInForce(on: ruling.on, field: Self.id(of: \.contract))
    var changed = request
    changed.product = try product(of: request, in: contract, circumstances)
    changed = try deciding(
      changed, .underContract, reason: terms, under: Mention(contract.number, contract.title),
      day: \.ruling.on, in: circumstances)
    let standing = contract.standing(in: circumstances.district, on: ruling.on)
    return Decision(
      changed,
      "\(changed.title) may be used under \(contract.reference)."
        + (standing == .compliant
          ? "" : " The contract is \(standing.label): see there what it lacks."),
      details(\.contract, \.ruling.on))
  }

  /// The product of the contract that is asked for: the one that is named, or the one of that name.
  private func product(
    of request: ToolRequest, in contract: Contract, _ circumstances: Circumstances
  ) throws -> Mention? {
    if let product = request.product {
      let known = try circumstances.cases.product(product.reference(in: .product))
      let covers =
        contract.products.isEmpty
        ? contract.contractor.number == known.contractor.number
        : contract.products.contains { $0.number == product.number }
      if covers { return product }
    } else if let named = contract.products.first(where: {
      $0.name.nameKey == request.name.nameKey
    }) {
      return named
    }
    throw Refusal(
      .wrongContractor, "\(contract.reference) does not cover \(request.title).",
      citation: Citation.contractRequired.text,
      remedy: "Choose a contract that does, or name the product it is on file as, with "
        + "“\(ChangeTool.about.title)”.", field: Self.id(of: \.contract))
  }
}

extension Contract {
  /// Refuses a contract that is not in force on a day.
  fileprivate func requireInForce(on day: CivilDate, field: String) throws(Refusal) {
    let (reason, words): (RefusalReason, String)
    switch force(on: day) {
    case .inForce?: return
    case nil: (reason, words) = (.notSigned, "is not signed")
    case .notYet(let from)?: (reason, words) = (.notSigned, "is not in force before \(from.long)")
    case .ended(let end)?: (reason, words) = (.ended, "ended on \(end.long)")
    case .void(let since)?: (reason, words) = (.void, "was determined to be void on \(since.long)")
    }
    throw Refusal(
      reason, "\(reference) \(words), so that nothing may be used under it on \(day.long).",
      citation: Citation.contractRequired.text,
      remedy: "Choose a contract that is in force, or decide “\(AskToolContract.about.title)”.",
      field: field)
  }
}
