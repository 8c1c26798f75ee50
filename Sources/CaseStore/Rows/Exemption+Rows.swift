import CaseDomain
import GRDB

extension Exemption: StoredRecord {
  private static let table = Table(
    "exemption",
    [
      "number", "revision", "studentCode", "studentName", "product", "contractor", "plan",
      "uniqueAndNecessary", "unableToComply", "drawnUpOn", "reviewOn", "ending", "endedOn",
      "endedBy", "endReason", "title", "studentKey", "standing", "reviewKey",
    ])

  static func load(_ number: Int, from db: Database) throws -> Exemption? {
    guard
      let row = try db.row(
        """
        SELECT exemption.*, product.name AS productName, contractor.name AS contractorName
        FROM exemption JOIN product ON product.number = exemption.product
        JOIN contractor ON contractor.number = exemption.contractor
        WHERE exemption.number = ?
        """, [number])
    else { return nil }
    var exemption = Exemption(
      number: number, revision: try row.number("revision"),
      student: Student(code: try row.text("studentCode"), name: row["studentName"]),
      product: try row.tag("product", "productName"),
      contractor: try row.tag("contractor", "contractorName"), plan: try row.choice("plan"),
      uniqueAndNecessary: try row.text("uniqueAndNecessary"),
      unableToComply: try row.text("unableToComply"), drawnUpOn: try row.date("drawnUpOn"),
      reviewOn: try row.optionalDate("reviewOn"))
    exemption.end = try row.optionalChoice("ending", as: ExemptionEnd.Kind.self).map {
      ExemptionEnd(
        $0, on: try row.date("endedOn"), by: try row.text("endedBy"),
        reason: try row.text("endReason"))
    }
    try exemption.loadParts(from: db)
    return exemption
  }

  func save(over old: Exemption?, in office: Office, to db: Database) throws {
    try db.run(
      old == nil ? Self.table.insert : Self.table.update,
      [
        number, revision, student.code, student.name, product.number, contractor.number,
        plan.rawValue, uniqueAndNecessary, unableToComply, drawnUpOn, reviewOn,
        end?.kind.rawValue, end?.on, end?.by, end?.reason, summary.title,
        summary.student.sortKey, summary.standing.rawValue, reviewOn?.iso ?? Self.blankKey,
      ])
    try saveParts(over: old, to: db)
    try db.replace(old?.notes ?? [], with: notes, of: reference)
  }

  func removeRows(from db: Database) throws {
    for part in Self.partTables {
      try db.run("DELETE FROM \(part) WHERE exemption = ?", [number])
    }
    try db.run("DELETE FROM exemption WHERE number = ?", [number])
  }

  func retagged(from db: Database) throws -> Exemption {
    var record = self
    record.product = try db.tag(of: .product, product)
    record.contractor = try db.tag(of: .contractor, contractor)
    return record
  }
}
