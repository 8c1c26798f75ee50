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
    contract = request.followUp.signed?.contract.reference(in: .contract)
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
          ? "" : " The contract is \(standing.label): see there what it lacks.")
        + remark(on: changed, under: contract)
        + (try gradesRemark(on: changed, in: circumstances)),
      details(\.contract, \.ruling.on))
  }

  /// That the request is for data which the contract does not name.
  private func remark(on request: ToolRequest, under contract: Contract) -> String {
    let terms = contract.terms
    guard !terms.elements.isEmpty else { return "" }
    let missing = DataElement.allCases.filter {
      request.elements.contains($0) && !terms.elements.contains($0)
    }
    return missing.isEmpty
      ? ""
      : " The contract does not name all of the data asked for: "
        + "\(missing.map(\.label).joined(separator: ", "))."
  }

  /// That the request is for grades which the product on file is not entered for.
  private func gradesRemark(
    on request: ToolRequest, in circumstances: Circumstances
  ) throws -> String {
    guard let asked = GradeSpan(request.grades),
      let product = try request.product.map({
        try circumstances.cases.product($0.reference(in: .product))
      }), let entered = GradeSpan(product.grades), !entered.contains(asked)
    else { return "" }
    return " \(product.name) is entered for grades \(product.grades), and the request is for "
      + "\(request.grades)."
  }

  /// The product of the contract that is asked for: the one that is named, or the one of that name.
  private func product(
    of request: ToolRequest, in contract: Contract, _ circumstances: Circumstances
  ) throws -> Mention? {
    guard !contract.products.isEmpty else {
      throw Refusal(
        .wrongContractor, "\(contract.reference) names no product, so that it covers none yet.",
        citation: Citation.contractRequired.text,
        remedy: "Enter its products first, with “\(ChangeContract.about.title)” on the contract.",
        field: Self.id(of: \.contract))
    }
    if let product = request.product {
      if contract.products.contains(where: { $0.number == product.number }) { return product }
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
