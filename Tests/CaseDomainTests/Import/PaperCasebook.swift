@testable import CaseDomain

/// A casebook on paper: enough of one for an import, with the domain's own decisions.
final class PaperCasebook: ImportCasebook {
  let district: District
  let today: CivilDate
  private var cases = CasesInMemory()
  var contractors: [Contractor] { cases.contractors }
  var products: [Product] { cases.products }
  var contracts: [Contract] { cases.contracts }

  init(today: CivilDate) throws {
    self.district = District(
      name: "Anytown Public Schools", profile: try Resources.policy("connecticut"),
      calendar: try Resources.calendar())
    self.today = today
  }

  func perform(_ act: any Act) throws -> Receipt {
    let circumstances = Circumstances(
      district: district, cases: self, actor: Actor("Test"), today: today)
    while let brought = try act.brings(in: circumstances).first { _ = try perform(brought) }
    func add<Record: CaseRecord>(
      _ act: any Act<Record>, to records: WritableKeyPath<CasesInMemory, [Record]>
    ) throws -> Receipt {
      let decision = try act.decide(on: nil, in: circumstances)
      var record = decision.record
      record.number = cases[keyPath: records].count + 1
      cases[keyPath: records].append(record)
      return Receipt(
        reference: record.reference, sequence: record.number, revision: 1,
        sentence: decision.sentence)
    }
    switch act {
    case let act as AddContractor: return try add(act, to: \.contractors)
    case let act as AddProduct: return try add(act, to: \.products)
    case let act as OpenContract: return try add(act, to: \.contracts)
    default: throw Refusal(.unchanged, "An import only opens contracts.", remedy: "")
    }
  }

  func comingNumber(of area: CaseArea) -> Int { 1 }

  func journalHead() -> String { "1:0123456789abcdef" }

  func load<Record: CaseRecord>(_ type: Record.Type, _ number: Int) throws -> Record {
    try cases.load(type, number)
  }

  func find<Lookup: CaseLookup>(_ lookup: Lookup) -> CaseReference? { cases.find(lookup) }

  func document(_ id: Int) throws -> [UInt8] { try cases.document(id) }
}
