import CaseDomain
import GRDB

/// The other cases, as they are inside the transaction of an act.
struct StoredCases: OtherCases {
  let db: Database

  func load<Record: CaseRecord>(_ type: Record.Type, _ number: Int) throws -> Record {
    // No decision asks for a contractor's products and contracts, which may be many.
    let record: (any CaseRecord)? =
      type == Contractor.self
      ? try Contractor.own(number, from: db)
      : try StoredRecords.type(of: Record.area)?.load(number, from: db)
    guard let record = record as? Record else {
      throw Refusal.noRecord(CaseReference(Record.area, number))
    }
    return record
  }

  func find<Lookup: CaseLookup>(_ lookup: Lookup) throws -> CaseReference? {
    guard let lookup = lookup as? any StoredLookup else {
      preconditionFailure("No table is looked up by \(lookup).")
    }
    return try lookup.number(in: db).map { CaseReference(Lookup.Record.area, $0) }
  }

  func comingNumber(of area: CaseArea) throws -> Int { try db.comingNumber(of: area.name) }

  func journalHead() throws -> String { try db.journalHead().description }

  func document(_ id: Int) throws -> [UInt8] {
    try StoredDocument(id, in: db).content(from: db)
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
    guard
      let record = try StoredRecords.type(of: reference.area)?
        .load(reference.number, from: self)
    else {
      throw Refusal.noRecord(reference)
    }
    return record
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
