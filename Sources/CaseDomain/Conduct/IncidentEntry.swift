/// What is entered about an incident when it is opened or corrected.
struct IncidentEntry: Hashable, Sendable {
  var contractor: CaseReference?
  var products: [CaseReference] = []
  var contract: CaseReference?
  var restrictions: Set<Restriction> = []
  var about = ""
  var source = ""
  var learnedOn = CivilDate.first
  var happenedOn: CivilDate?

  static let fields: [Field<Self>] = [
    Field(
      "contractor", "Operator", \.contractor, .lookup(.contractor), required: true,
      hint: "The operator or contractor, with a contract or without one."),
    Field(
      "products", "Products", \.products, .lookups(.product),
      hint: "The products it concerns; blank for all of the operator's."),
    Field(
      "contract", "Contract", \.contract, .lookup(.contract),
      hint: "The contract under which it acted, if there is one.", citation: .contractorUse),
    Field(
      "restrictions", "Against", \.restrictions, .choices(), required: true,
      hint: "The restrictions of the statute it is against, as far as is known.",
      citation: .operators),
    Field(
      "about", "What happened", \.about, .text, required: true,
      hint: "In a few words, with nobody's name: scores shown to a maker of toys."),
    Field("source", "Who says so", \.source, .text, hint: "And where it is said."),
    Field("learned", "Heard of on", \.learnedOn, .day),
    Field(
      "happened", "Happened on", \.happenedOn, .date,
      hint: "The day it happened or began, as far as it is known."),
  ]
}

extension IncidentEntry {
  /// What is on record.
  init(of incident: Incident) {
    self.init(
      contractor: incident.contractor.reference(in: .contractor),
      products: incident.products.map { $0.reference(in: .product) },
      contract: incident.contract?.reference(in: .contract), restrictions: incident.restrictions,
      about: incident.about, source: incident.source, learnedOn: incident.learnedOn,
      happenedOn: incident.happenedOn)
  }

  /// Refuses a restriction on contractors without the contract that makes one.
  func check() throws(EntryProblems) {
    guard contract == nil, restrictions.contains(where: \.bindsContractors) else { return }
    throw EntryProblems(
      field: "contract", value: "",
      "\(Citation.contractorUse.text) binds a contractor: say under which contract it acted, or choose "
        + "the restriction on operators.")
  }

  /// Enters it into an incident of an operator.
  ///
  /// - Throws: `Refusal` for a product or a contract of another contractor, and days out of order.
  func enter(
    into incident: inout Incident, of operator: CaseReference, in circumstances: Circumstances
  ) throws {
    let contractor = try circumstances.cases.contractor(`operator`)
    incident.contractor = Mention(contractor.number, contractor.name)
    incident.products = try Contract.products(
      products, of: contractor.number, in: circumstances, field: "products")
    incident.contract = try contract.map { reference in
      let contract = try circumstances.cases.load(Contract.self, reference.number)
      guard contract.contractor.number == contractor.number else {
        throw Refusal(
          .wrongContractor, "\(reference) is a contract with \(contract.contractor.name).",
          remedy: "Choose a contract with \(contractor.name), or another operator.",
          field: "contract")
      }
      return Mention(contract.number, contract.title)
    }
    (incident.restrictions, incident.about, incident.source) = (restrictions, about, source)
    (incident.learnedOn, incident.happenedOn) = (learnedOn, happenedOn)
    try circumstances.requireHappened(learnedOn, "The news of it", field: "learned")
    try circumstances.require(
      learnedOn, notBefore: happenedOn, "The news of it", event: "it happened", field: "learned")
  }
}
