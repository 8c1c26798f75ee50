import CaseDomain
import GRDB

extension Contractor: ListedRecord {
  static var textColumn: String { "name" }

  static let columnNames: ColumnNames = ["pledge": ["on": "pledgeOn", "place": "pledgePlace"]]

  static let parts: [Part<Contractor>] = [.documents]

  func listColumns(in district: District) -> Columns { ["nameKey": name.nameKey.databaseValue] }

  /// What other records say of it, which may be many.
  mutating func complete(from db: Database) throws {
    products = try db.rows(
      "SELECT number, name FROM product WHERE contractor = ? ORDER BY nameKey, number", [number]
    ).map { Mention(try $0.number("number"), try $0.text("name")) }
    contracts = try db.rows(
      "SELECT number, title FROM contract WHERE contractor = ? "
        + "ORDER BY signedOn DESC, number DESC LIMIT 50",
      [number]
    ).map { Mention(try $0.number("number"), try $0.text("title")) }
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
