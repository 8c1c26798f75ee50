import CaseDomain
import GRDB

extension Product: ListedRecord {
  static var textColumn: String { "name" }

  static let mentions: [Mentioned<Product>] = [
    Mentioned("contractor", \.contractor, of: Contractor.self)
  ]

  static let parts: [Part<Product>] = [.documents]

  func listColumns(in district: District) -> Columns { ["nameKey": name.nameKey.databaseValue] }

  static func order(_ key: String) -> ListOrder? {
    key == "name" ? ListOrder("nameKey", "productByName") : nil
  }

  static func lookupDetail(_ number: Int, from db: Database, today: CivilDate) throws -> String {
    try own(number, from: db)?.contractor.name ?? ""
  }
}
