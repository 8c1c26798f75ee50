import CaseDomain
import GRDB

extension Product: StoredRecord {
  static var textColumn: String { "name" }

  private static let table = Table(
    "product",
    [
      "number", "revision", "name", "nameKey", "contractor", "category", "purpose", "address",
      "grades",
    ])

  static func load(_ number: Int, from db: Database) throws -> Product? {
    guard
      let row = try db.row(
        """
        SELECT product.*, contractor.name AS contractorName FROM product
        JOIN contractor ON contractor.number = product.contractor WHERE product.number = ?
        """, [number])
    else { return nil }
    return Product(
      number: number, revision: try row.number("revision"), name: try row.text("name"),
      contractor: try row.tag("contractor", "contractorName"),
      category: try row.text("category"), purpose: try row.text("purpose"),
      address: try row.text("address"), grades: try row.text("grades"),
      attachments: try db.attachments(of: CaseReference(.product, number)))
  }

  func save(over old: Product?, in office: Office, to db: Database) throws {
    try db.run(
      old == nil ? Self.table.insert : Self.table.update,
      [
        number, revision, name, name.sortKey, contractor.number, category, purpose, address,
        grades,
      ])
  }

  func removeRows(from db: Database) throws {
    try db.run("DELETE FROM product WHERE number = ?", [number])
  }

  func retagged(from db: Database) throws -> Product {
    var record = self
    record.contractor = try db.tag(of: .contractor, contractor)
    return record
  }
}

extension Database {
  /// A mentioned contractor or product with the name it has now.
  func tag(of area: CaseArea, _ tag: Tag) throws -> Tag {
    let sql =
      area == .contractor
      ? "SELECT name FROM contractor WHERE number = ?" : "SELECT name FROM product WHERE number = ?"
    guard let row = try row(sql, [tag.number]) else { return tag }
    return Tag(tag.number, try row.text("name"))
  }
}
