@testable import CaseDomain

/// The other cases a decision may ask about, held in memory.
struct CasesInMemory: OtherCases {
  var contractors: [Contractor] = []
  var products: [Product] = []
  var contracts: [Contract] = []
  var notices: [AnnualNotice] = []
  /// Exemptions that have not ended, by the child's code and the product's number: `4471/1`.
  var exemptions: [String: CaseReference] = [:]
  /// Exemptions as they are.
  var exemptionRecords: [Exemption] = []
  /// The record requests.
  var requests: [RecordRequest] = []
  /// The tool requests.
  var tools: [ToolRequest] = []
  /// The codes of children that a case is about.
  var students: Set<String> = []
  /// Deletion requests that are not closed, by the child's code, in their order.
  var openDeletions: [String: [Int]] = [:]
  /// The days for deletion that a contractor's contract names.
  var deletionDays: [Int: Int] = [:]
  /// The contents of documents, by their numbers.
  var documents: [Int: [UInt8]] = [:]

  func comingNumber(of area: CaseArea) -> Int { 1 }

  func journalHead() -> String { "1:0123456789abcdef" }

  func load<Record: CaseRecord>(_ type: Record.Type, _ number: Int) throws -> Record {
    let record: (any CaseRecord)? =
      switch type.area {
      case .contractor: contractors.first { $0.number == number }
      case .product: products.first { $0.number == number }
      case .annualNotice: notices.first { $0.number == number }
      case .exemption: exemptionRecords.first { $0.number == number }
      case .request: requests.first { $0.number == number }
      case .tool: tools.first { $0.number == number }
      default: contracts.first { $0.number == number } ?? contractNamingDays(of: number)
      }
    guard let record = record as? Record else {
      throw Refusal(
        .noSuchRecord, "There is no \(CaseReference(type.area, number)).", remedy: "Look it up.",
        field: type == Contractor.self ? "contractor" : nil)
    }
    return record
  }

  func find<Lookup: CaseLookup>(_ lookup: Lookup) -> CaseReference? {
    switch lookup as Any {
    case ContractorLookup.named(let name):
      contractors.first { $0.name.nameKey == name.nameKey }?.reference
    case ProductLookup.named(let name, let contractor):
      products.first {
        $0.name.nameKey == name.nameKey && $0.contractor.number == contractor
      }?.reference
    case ContractLookup.newest(let contractor, let product):
      contracts.last { contract in
        contract.contractor.number == contractor
          && (product.map { number in contract.products.contains { $0.number == number } }
            ?? contract.products.isEmpty)
      }?.reference
    case ContractLookup.inForce(let contractor, _),
      ContractLookup.shortestDeletion(let contractor, _):
      deletionDays[contractor].map { _ in CaseReference(.contract, contractor) }
    case ContractLookup.covering(let product, let contractor, let day):
      contracts.first { contract in
        contract.contractor.number == contractor && contract.isInForce(on: day)
          && contract.products.contains { $0.number == product }
      }?.reference
    case AnnualNoticeLookup.year(let year): notices.first { $0.year == year }?.reference
    case ExemptionLookup.open(let student, let product): exemptions["\(student)/\(product)"]
    case ExemptionLookup.newest(let student, let product):
      exemptionRecords.last { $0.student.code == student && $0.product.number == product }?
        .reference
    case ExemptionLookup.ofStudent(let code):
      students.contains(code) ? CaseReference(.exemption, 1) : nil
    case DeletionLookup.openOfStudent(let code, let number):
      openDeletions[code]?.first { $0 > number }.map { CaseReference(.deletion, $0) }
    case RequestLookup.withStatement(let code):
      requests.last { $0.student?.code == code && $0.statement != nil }?.reference
    case RequestLookup.openReview(let code, let besides):
      requests.first { $0.student?.code == code && $0.holdsDeletion && $0.number != besides }?
        .reference
    case RequestLookup.like(let likeness, let since):
      requests.last { $0.likeness == likeness && $0.receivedOn >= since }?.reference
    case ToolLookup.like(let product, let name, let besides):
      tools.last { request in
        request.number != besides
          && (request.title.nameKey == name.nameKey
            || product != nil && request.product?.number == product)
      }?.reference
    case ToolLookup.taken(let key): tools.first { $0.source?.key == key }?.reference
    default: nil
    }
  }

  func document(_ id: Int) throws -> [UInt8] {
    guard let content = documents[id] else { throw Refusal.noDocument(id) }
    return content
  }

  private func contractNamingDays(of contractor: Int) -> Contract? {
    deletionDays[contractor].map {
      Contract(
        number: contractor, contractor: Mention(contractor, ""), products: [],
        terms: ContractTerms(deletionDays: $0))
    }
  }
}
