struct ChangeContract: AlwaysAllowedAct {
  static let about = ActAbout(
    "change", "Change the contract",
    "Corrects or completes what was entered about the contract.", effect: .corrects)
  static let fields: [Field<Self>] =
    [
      Field(
        "products", "Products", \.products, .lookups(.product),
        hint: "The products the contract covers.")
    ] + ContractTerms.fields.map { $0.within(\Self.terms) } + [
      Field(
        "signed", "Signed on", \.signedOn, .date,
        hint: "Corrects the day of the last signature, once the signing is recorded.")
    ] + ContractDates.fields.map { $0.within(\Self.dates) }

  var products: [CaseReference] = []
  var terms = ContractTerms()
  var signedOn: CivilDate?
  var dates = ContractDates()

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    self = Self(
      products: contract.products.map { $0.reference(in: .product) }, terms: contract.terms,
      signedOn: contract.signedOn, dates: ContractDates(of: contract))
  }

  func check() throws(EntryProblems) { try dates.term.check() }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    var changed = contract
    changed.products = try Contract.products(
      products, of: contract.contractor.number, in: circumstances, field: Self.id(of: \.products))
    changed.terms = terms
    if contract.hasAddendum, !changed.hasAddendum, contract.restsOnAddendum {
      throw Refusal(
        .noAddendum, "Findings go by the state addendum, so it cannot be taken off the record.",
        citation: Citation.addendum.text,
        remedy: "Give those findings anew first, with “\(GiveFinding.about.title)”.",
        field: Self.id(of: \.terms.includesAddendum))
    }
    changed.inForceOn = dates.inForceOn
    if let signedOn {
      guard contract.signedOn != nil else {
        throw Refusal(
          .notSigned, "The signing has not been recorded yet.",
          remedy: "Record it with “\(RecordSigning.about.title)”; a correction can follow.",
          field: Self.id(of: \.signedOn))
      }
      changed.signedOn = signedOn
    }
    if contract.renewals.isEmpty {
      changed.term = dates.term.term
    } else {
      changed.renewals[contract.renewals.count - 1].term = dates.term.term
    }
    try changed.checkDates(in: circumstances)
    return Decision(
      changed, "\(contract.reference) changed: \(changed.title).",
      self.changed(from: contract, to: changed, in: circumstances)
        + changed.dateDetails.filter { !contract.dateDetails.contains($0) })
  }
}
