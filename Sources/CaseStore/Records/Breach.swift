import CaseDomain
import GRDB

extension Breach: ListedRecord {
  static let columnNames: ColumnNames = [
    "contractor": .part, "contract": .part,
    "data": [
      "classes": "dataClasses", "elements": "dataElements", "directory": "dataDirectory",
      "personal": "dataPersonal", "encrypted": "dataEncrypted", "source": "dataSource",
    ],
    "contractDaysInformation": .count, "contractDaysRecords": .count,
    "delay": ["unreasonable": "delayUnreasonable", "why": "delayWhy", "on": "delayOn"],
    "lawEnforcementDelay": ["from": "delayAskedOn", "until": "delayOverOn", "by": "delayAskedBy"],
    "identityServices": ["on": "servicesOn", "until": "servicesUntil", "how": "servicesHow"],
    "falseAlarm": ["on": "falseAlarmOn", "why": "falseAlarmWhy"],
  ]

  static let parts: [Part<Breach>] = [
    .part(
      "breachContractor", \.contractors,
      ["number": "contractor", "name": .joined("contractorName")],
      mentions: [Mentioned("contractor", \.self, of: Contractor.self)]),
    .part(
      "breachContract", \.contracts, ["number": "contract", "name": .joined("contractName")],
      mentions: [Mentioned("contract", \.self, of: Contract.self)]),
    .part(
      "breachProduct", \.products, ["number": "product", "name": .joined("productName")],
      mentions: [Mentioned("product", \.self, of: Product.self)]),
    .part("breachDiscovery", \.discoveries, ["on": "madeOn", "by": "claimant"]),
    .part("breachNotice", \.notices, ["from": "sender"]),
    .part("breachCount", \.counts, ["on": "madeOn"]),
    .part("breachList", \.lists), .part("breachWave", \.waves),
    .part("holderTelling", \.holderTellings, ["on": "madeOn"]),
    .part("breachPosting", \.postings, ["on": "postedOn"]),
    .part("breachUnreachable", \.unreachable, ["on": "madeOn"]),
    .part("breachClosing", \.closings, ["on": "madeOn"]),
    .notes(\.notes), .documents,
  ]

  /// The contractor or operator, as the one row of its own that it has.
  private var contractors: [Mention] {
    get { contractor.map { [$0] } ?? [] }
    set { contractor = newValue.first }
  }

  /// The contract behind it, as the one row of its own that it has.
  private var contracts: [Mention] {
    get { contract.map { [$0] } ?? [] }
    set { contract = newValue.first }
  }

  static let summaryNames: ColumnNames = [:]

  func listColumns(in district: District) throws -> Columns {
    let summary = summary(in: district)
    return try RowEncoder.columns(of: summary, as: Self.summaryNames).merging([
      "receivedKey": (summary.receivedOn?.iso ?? Self.blankKey).databaseValue
    ]) { $1 }
  }

  static let listSelection =
    "SELECT number, revision, title, standing, receivedOn, affected, told FROM breach"

  static func order(_ key: String) -> ListOrder? {
    key == "receivedOn"
      ? ListOrder("receivedKey", "breachByReceipt", narrowed: "breachByStandingAndReceipt") : nil
  }

  static var standingIndex: String? { "breachByStanding" }

  static func conditions(for standing: String) -> [String] {
    BreachStanding(rawValue: standing).map { ["standing = '\($0.rawValue)'"] } ?? []
  }
}
