import CaseDomain
import GRDB

/// The other records, as they are inside the transaction of a command.
struct StoreRegister: Register {
  let db: Database

  /// The vendor's own facts: no decision asks for its products and contracts.
  func contractor(_ reference: CaseReference) throws -> Contractor {
    guard reference.area == .contractor,
      let contractor = try Contractor.own(reference.number, from: db)
    else { throw Refusal.noRecord(reference) }
    return contractor
  }

  func product(_ reference: CaseReference) throws -> Product {
    try db.record(reference)
  }

  func contractor(named name: String) throws -> CaseReference? {
    try db.number(
      "SELECT number FROM contractor WHERE nameKey = ? ORDER BY number LIMIT 1", [name.sortKey]
    ).map { CaseReference(.contractor, $0) }
  }

  func product(named name: String, of contractor: Int) throws -> CaseReference? {
    try db.number(
      "SELECT number FROM product WHERE contractor = ? AND nameKey = ? ORDER BY number LIMIT 1",
      [contractor, name.sortKey]
    ).map { CaseReference(.product, $0) }
  }

  func deletionDays(of contractor: Int) throws -> Int? {
    let row = try db.row(
      """
      SELECT deletionDays FROM contract WHERE contractor = ? AND signedOn IS NOT NULL
      ORDER BY signedOn DESC, number DESC LIMIT 1
      """, [contractor])
    return try row?.optionalCount("deletionDays")
  }

  func openExemption(student code: String, product: Int) throws -> CaseReference? {
    try db.number(
      """
      SELECT number FROM exemption
      WHERE product = ? AND studentCode = ? AND ending IS NULL ORDER BY number LIMIT 1
      """, [product, code]
    ).map { CaseReference(.exemption, $0) }
  }
}

extension Database {
  /// The record of a reference.
  ///
  /// - Throws: `Refusal` where there is none.
  func record<Record: StoredRecord>(_ reference: CaseReference) throws -> Record {
    guard reference.area == Record.area,
      let record = try Record.load(reference.number, from: self)
    else {
      throw Refusal.noRecord(reference)
    }
    return record
  }

  /// The record of a reference, of whatever kind.
  ///
  /// - Throws: `Refusal` where there is none.
  func anyRecord(_ reference: CaseReference) throws -> any StoredRecord {
    guard let record = try reference.area.recordType?.load(reference.number, from: self) else {
      throw Refusal.noRecord(reference)
    }
    return record
  }
}

extension CaseArea {
  /// The kind of record the area numbers; the district's settings are none.
  var recordType: (any StoredRecord.Type)? {
    switch self {
    case .contractor: Contractor.self
    case .product: Product.self
    case .contract: Contract.self
    case .exemption: Exemption.self
    case .deletion: DeletionRequest.self
    case .district: nil
    }
  }
}

extension Refusal {
  /// The refusal of a reference that names nothing.
  static func noRecord(_ reference: CaseReference) -> Refusal {
    Refusal(
      .noSuchRecord, "There is no \(reference.area.noun) \(reference) in this casebook.",
      remedy: "Look for it in the list of \(reference.area.plural).")
  }
}
