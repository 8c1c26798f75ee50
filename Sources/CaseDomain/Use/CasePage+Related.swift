extension CasePage {
  /// How many cases of a kind a page names; the lists have them all.
  public static let relatedLimit = 50

  /// Says on the page of a product whether it may be used.
  public mutating func answer(_ use: ProductUse) {
    standing = use.standing
    tone = use.tone
    reasons = use.reasons + reasons
  }

  /// Says on the page of a tool request where the product on file stands.
  ///
  /// - Parameter request: where the request stands.
  public mutating func addUse(of product: Mention, _ use: ProductUse, request: ToolStanding) {
    if request == .noStudentData, [.contractNeeded, .exemptionPossible].contains(use.applies) {
      reasons.append(
        "It was answered for the product that student data comes to it: decide the request anew.")
      tone = .bad
    }
    if request == .underContract, use.contract == nil {
      reasons.append("The contract it was allowed under is not in force any more: see the product.")
      tone = .bad
    }
    parts.insert(
      Part(
        "THE PRODUCT ON FILE",
        [
          Line(
            product.reference(in: .product).description, "\(product.name): \(use.standing)",
            tone: use.tone, leads: product.reference(in: .product))
        ] + use.reasons.map { Line("", $0) }), at: 0)
  }

  /// Says on the page of a vendor that no contract with it is on file.
  public mutating func sayNoContract() {
    reasons.append(
      "No contract is on file; without one the vendor is an operator only "
        + "[\(Citation.operators.text)].")
  }

  /// Adds the cases of a kind that have to do with the one on the page.
  ///
  /// - Parameter total: how many there are, of which `lines` names the newest.
  public mutating func add(_ heading: String, _ lines: [Line], of total: Int) {
    guard !lines.isEmpty else { return }
    let rest = total - lines.count
    parts.append(
      Part(
        heading,
        lines + (rest > 0 ? [Line("", "and \(rest) more, in the list", tone: .muted)] : [])))
  }
}

extension CasePage {
  /// Adds the incidents that concern the case on the page, and the way to open one about it.
  ///
  /// - Parameter total: how many there are, of which `lines` names the newest.
  public mutating func addIncidents(
    _ lines: [Line], of total: Int, contractor: Mention, product: Mention? = nil,
    contract: Mention? = nil
  ) {
    var entry = IncidentEntry()
    entry.contractor = contractor.reference(in: .contractor)
    entry.products = [product].compactMap { $0?.reference(in: .product) }
    entry.contract = contract?.reference(in: .contract)
    let open = Proposal(
      OpenIncident(entry: entry), \.entry.contractor, \.entry.products, \.entry.contract)
    add("INCIDENTS", lines + [Line("", "open an incident", tone: .muted, open)], of: total + 1)
  }
}

extension CasePage.Line {
  /// A contract, with where it stands on a day.
  public init(_ contract: ContractSummary, on day: CivilDate) {
    let standing = contract.basis.standing(on: day)
    let ends = contract.basis.endsOn.map { ", ends \($0.medium)" } ?? ""
    let reference = CaseReference(.contract, contract.number)
    self.init(
      reference.description, "\(standing.label)\(ends); \(contract.title)", tone: standing.tone,
      leads: reference)
  }

  /// An exemption, without the child.
  public init(_ exemption: ExemptionSummary, on day: CivilDate) {
    let standing = exemption.basis.standing(on: day)
    let reference = CaseReference(.exemption, exemption.number)
    self.init(
      reference.description,
      "\(standing.label); \(exemption.product), "
        + exemption.plan.label,
      tone: standing.tone, leads: reference)
  }

  /// A breach.
  public init(_ breach: BreachSummary) {
    let reference = CaseReference(.breach, breach.number)
    self.init(
      reference.description, "\(breach.standing.label); \(breach.title)",
      tone: breach.standing.tone, leads: reference)
  }

  /// An incident.
  public init(_ incident: IncidentSummary) {
    let reference = CaseReference(.incident, incident.number)
    self.init(
      reference.description, "\(incident.standing.label); \(incident.title)",
      tone: incident.standing.tone, leads: reference)
  }

  /// An incident, as a contract has it.
  public init(_ incident: IncidentOnRecord) {
    let reference = CaseReference(.incident, incident.number)
    self.init(
      reference.description, "\(incident.standing); \(incident.title)", leads: reference)
  }

  /// A record request, without the child.
  public init(_ request: RequestSummary) {
    let reference = CaseReference(.request, request.number)
    self.init(
      reference.description, "\(request.status.label); received \(request.receivedOn.medium)",
      tone: request.status.tone, leads: reference)
  }

  /// A tool request, without who asks.
  public init(_ request: ToolSummary) {
    let reference = CaseReference(.tool, request.number)
    self.init(
      reference.description,
      "\(request.standing.label); received \(request.receivedOn.medium)"
        + (request.asker.isEmpty ? "" : ", \(request.asker)"),
      tone: request.standing.tone, leads: reference)
  }

  /// A deletion request, without the child.
  public init(_ request: DeletionSummary) {
    let reference = CaseReference(.deletion, request.number)
    self.init(
      reference.description, "\(request.status.label); received \(request.receivedOn.medium)",
      tone: request.status.tone, leads: reference)
  }
}
