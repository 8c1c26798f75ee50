import CaseDomain

/// A casebook on paper: enough of one for an import, with the domain's own decisions.
final class PaperDesk: ImportDesk {
  let office: Office
  let today: CivilDate
  private(set) var contractors: [Contractor] = []
  private(set) var products: [Product] = []
  private(set) var contracts: [Contract] = []

  init(today: CivilDate) throws {
    self.office = Office(
      district: "Anytown Public Schools", profile: try Resources.policy("connecticut"),
      calendar: try Resources.calendar())
    self.today = today
  }

  func perform(_ command: Command) throws -> Receipt {
    guard case .contract(.draft(var draft)) = command else {
      throw Refusal(.unchanged, "An import only opens contracts.", remedy: "")
    }
    let number = try draft.contractor?.number ?? add(contractor: draft.newContractor)
    draft.contractor = CaseReference(.contractor, number)
    for name in draft.newProducts {
      draft.products.append(
        CaseReference(.product, try add(product: name, of: number, draft.productDetails)))
    }
    let decision = try Contract.decide(
      .draft(draft), on: nil,
      in: Circumstances(office: office, register: self, actor: Actor("Test"), today: today))
    var contract = decision.record
    contract.number = contracts.count + 1
    contracts.append(contract)
    return Receipt(
      reference: contract.reference, sequence: contracts.count, revision: 1,
      sentence: decision.sentence)
  }

  private func add(contractor name: String) throws -> Int {
    if let known = try contractor(named: name) { return known.number }
    contractors.append(Contractor(number: contractors.count + 1, name: name))
    return contractors.count
  }

  private func add(
    product name: String, of contractor: Int, _ details: ContractDraft.ProductDetails
  ) throws -> Int {
    if let known = try product(named: name, of: contractor) { return known.number }
    products.append(
      Product(
        number: products.count + 1, name: name,
        contractor: Tag(contractor, contractors[contractor - 1].name),
        category: details.category, address: details.address, grades: details.grades))
    return products.count
  }

  func contract(of contractor: Int, covering product: Int?) throws -> CaseReference? {
    contracts.last { contract in
      contract.contractor.number == contractor
        && (product.map { number in contract.products.contains { $0.number == number } }
          ?? contract.products.isEmpty)
    }?.reference
  }

  func contract(_ reference: CaseReference) throws -> Contract { contracts[reference.number - 1] }

  func contractor(_ reference: CaseReference) throws -> Contractor {
    guard contractors.indices.contains(reference.number - 1) else {
      throw Refusal(
        .noSuchRecord, "There is no \(reference).", remedy: "Look it up.", field: "contractor")
    }
    return contractors[reference.number - 1]
  }

  func product(_ reference: CaseReference) throws -> Product { products[reference.number - 1] }

  func contractor(named name: String) throws -> CaseReference? {
    contractors.first { $0.name.lowercased() == name.lowercased() }?.reference
  }

  func product(named name: String, of contractor: Int) throws -> CaseReference? {
    products.first {
      $0.contractor.number == contractor && $0.name.lowercased() == name.lowercased()
    }?.reference
  }

  func deletionDays(of contractor: Int) throws -> Int? { nil }

  func openExemption(student code: String, product: Int) throws -> CaseReference? { nil }
}
