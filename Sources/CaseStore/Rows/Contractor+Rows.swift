import CaseDomain
import GRDB

extension Contractor: StoredRecord {
  static var textColumn: String { "name" }

  private static let table = Table(
    "contractor",
    [
      "number", "revision", "name", "nameKey", "kinds", "contact", "email", "telephone", "remark",
      "pledgeOn", "pledgePlace",
    ])

  static func load(_ number: Int, from db: Database) throws -> Contractor? {
    guard var record = try own(number, from: db) else { return nil }
    record.attachments = try db.attachments(of: record.reference)
    record.products = try products(of: number, from: db)
    record.contracts = try contracts(of: number, from: db)
    return record
  }

  /// The record's own facts, without its documents and what it mentions, which may be many.
  static func own(_ number: Int, from db: Database) throws -> Contractor? {
    guard let row = try db.row("SELECT * FROM contractor WHERE number = ?", [number]) else {
      return nil
    }
    return Contractor(
      number: number, revision: try row.number("revision"), name: try row.text("name"),
      kinds: Set(try row.choices("kinds")), contact: try row.text("contact"),
      email: try row.text("email"), telephone: try row.text("telephone"),
      remark: try row.text("remark"),
      pledge: try row.optionalDate("pledgeOn").map {
        Pledge(on: $0, place: try row.text("pledgePlace"))
      })
  }

  private static func products(of number: Int, from db: Database) throws -> [Tag] {
    try db.rows(
      "SELECT number, name FROM product WHERE contractor = ? ORDER BY nameKey, number", [number]
    ).map { try $0.tag("number", "name") }
  }

  private static func contracts(of number: Int, from db: Database) throws -> [Tag] {
    try db.rows(
      "SELECT number, title FROM contract WHERE contractor = ? "
        + "ORDER BY signedOn DESC, number DESC LIMIT 50",
      [number]
    ).map { try $0.tag("number", "title") }
  }

  func save(over old: Contractor?, in office: Office, to db: Database) throws {
    try db.run(
      old == nil ? Self.table.insert : Self.table.update,
      [
        number, revision, name, name.sortKey, ContractorKind.joined(kinds), contact, email,
        telephone, remark, pledge?.on, pledge?.place,
      ])
  }

  func removeRows(from db: Database) throws {
    try db.run("DELETE FROM contractor WHERE number = ?", [number])
  }

  func retagged(from db: Database) throws -> Contractor {
    var record = self
    record.products = try Self.products(of: number, from: db)
    record.contracts = try Self.contracts(of: number, from: db)
    return record
  }
}
