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
    .optional("breachContractor", \.contractor, "contractor", of: Contractor.self),
    .optional("breachContract", \.contract, "contract", of: Contract.self),
    .part(
      "breachProduct", \.products, ["number": "product", "name": .joined("productName")],
      mentions: [Mentioned("product", \.self, of: Product.self)]),
    .part("breachDiscovery", \.discoveries, ["on": "madeOn", "by": "claimant"]),
    .part("breachNotice", \.notices, ["from": "sender"]),
    .part("breachCount", \.counts, ["on": "madeOn"]),
    .part("breachList", \.lists), .part("breachWave", \.waves),
    .part("holderTelling", \.holderTellings, ["on": "madeOn"]),
    .part("breachPosting", \.postings, ["on": "postedOn"]),
    .part("breachPostingEvent", \.postingEvents, ["on": "madeOn"]),
    .part("breachUnreachable", \.unreachable, ["on": "madeOn"]),
    .part("breachClosing", \.closings, ["on": "madeOn"]),
    .notes(\.notes), .documents,
  ]

  /// What happened, each with the day it was recorded.
  func relate(
    _ page: inout CasePage, from db: Database, in circumstances: Circumstances
  ) throws {
    let days = try db.recordedDays(of: reference)
    page.events = events.map { event in
      var event = event
      event.take(recorded: days)
      return event
    }
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
