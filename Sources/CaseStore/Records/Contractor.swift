import CaseDomain
import GRDB

extension Contractor: ListedRecord {
  static var textColumn: String { "name" }

  static let columnNames: ColumnNames = ["pledge": ["on": "pledgeOn", "place": "pledgePlace"]]

  static let parts: [Part<Contractor>] = [.documents]

  func listColumns(in district: District) -> Columns { ["nameKey": name.nameKey.databaseValue] }

  /// Its products, which may be many.
  mutating func complete(from db: Database) throws {
    products = try db.rows(
      "SELECT number, name FROM product WHERE contractor = ? ORDER BY nameKey, number", [number]
    ).map { Mention(try $0.number("number"), try $0.text("name")) }
  }

  func relate(
    _ page: inout CasePage, from db: Database, in circumstances: Circumstances
  ) throws {
    let today = circumstances.today
    let contracts = try db.related(Contract.self, where: "contractor = ?", number)
    let exemptions = try db.related(
      Exemption.self,
      where: "exemption.number IN (SELECT number FROM exemption WHERE contractor = ?)", number)
    let deletions = try db.related(
      DeletionRequest.self,
      where: "number IN (SELECT deletion FROM leg WHERE contractor = ?)", number)
    let breaches = try db.related(
      Breach.self,
      where: "number IN (SELECT breach FROM breachContractor WHERE contractor = ?)", number)
    let requests = try db.related(
      RecordRequest.self,
      where: "number IN (SELECT request FROM requestLeg WHERE contractor = ?)", number)
    if contracts.total == 0 { page.sayNoContract() }
    page.add("CONTRACTS", contracts.summaries.map { .init($0, on: today) }, of: contracts.total)
    page.add("EXEMPTIONS", exemptions.summaries.map { .init($0, on: today) }, of: exemptions.total)
    page.add("BREACHES", breaches.summaries.map { .init($0) }, of: breaches.total)
    let incidents = try db.related(Incident.self, where: "contractor = ?", number)
    page.addIncidents(
      incidents.summaries.map { .init($0) }, of: incidents.total, contractor: Mention(number, name))
    page.add("DELETION REQUESTS", deletions.summaries.map { .init($0) }, of: deletions.total)
    page.add("RECORD REQUESTS", requests.summaries.map { .init($0) }, of: requests.total)
  }

  static func order(_ key: String) -> ListOrder? {
    key == "name" ? ListOrder("nameKey", "contractorByName") : nil
  }

  static func lookupDetail(_ number: Int, from db: Database, today: CivilDate) throws -> String {
    switch try db.number("SELECT count(*) FROM product WHERE contractor = ?", [number]) ?? 0 {
    case 0: "no products on file"
    case 1: "1 product"
    case let count: "\(count) products"
    }
  }
}
