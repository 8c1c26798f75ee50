import CaseDomain
import Foundation
import GRDB

extension CaseStore {
  /// The cases of a packet, what it is about first.
  ///
  /// About a contractor these are the cases that name it or a product of it; about a contract or a breach the
  /// contractor, its products with their incidents, the contracts behind a breach, and the cases that name it; about a student those that name the student. With each come the
  /// letters about it.
  ///
  /// - Throws: `Refusal` where there is no such case, or none names the student.
  public func packetCases(of subject: PacketSubject) throws -> [CaseReference] {
    try reading { db in
      switch subject {
      case .about(let reference):
        guard try db.holds(reference) else { throw Refusal.noRecord(reference) }
        var around = try db.cases(naming: [reference])
        around.formUnion(try db.cases(naming: around.filter { $0.area == .product }))
        if reference.area == .breach {
          around.formUnion(try db.named(by: reference, in: .contract))
        }
        if reference.area != .contractor {
          let products = try db.named(by: reference, in: .product)
          around.formUnion(try db.named(by: reference, in: .contractor).union(products))
          around.formUnion(try db.cases(naming: products).filter { $0.area == .incident })
        }
        around.remove(reference)
        return [reference]
          + (try db.withLetters(around.union([reference])))
          .filter { $0 != reference }
      case .student(let code):
        let cases = try db.cases(ofStudent: code)
        guard !cases.isEmpty else {
          throw Refusal(
            .noSuchRecord, "No case names a student with the code \(code).",
            remedy: "Look at the code on the page of an exemption or a request.", field: "which")
        }
        return try db.withLetters(cases)
      }
    }
  }

  /// A case as a packet holds it.
  public func packetCase(
    _ reference: CaseReference, namingPeople: Bool, today: CivilDate
  ) throws -> PacketCase {
    let page = try page(of: reference, revealing: namingPeople, today: today)
    return try reading { db in
      let record = try db.anyRecord(reference)
      let documents = record.attachments.sorted { $0.id < $1.id }
      let shown = documents.filter { namingPeople || !record.mayNamePeople($0) }
      let left = documents.filter { !shown.contains($0) }
      return PacketCase(
        page: namingPeople ? page : page.withoutNames(leavingOut: Set(left.map(\.id))),
        documents: shown, leftOut: left)
    }
  }

  /// Hands over a document of the casebook, piece by piece.
  ///
  /// - Throws: `StoreFailure` at the end where its content is not the one that was attached.
  public func readDocument(_ id: Int, _ take: (Data) throws -> Void) throws {
    try reading { db in try StoredDocument(id, in: db).read(from: db, take) }
  }

  /// Gives every entry of the journal about a case as one line of JSON, oldest first, as the whole journal
  /// has it, up to the entry of its head.
  public func journalLines(of reference: CaseReference, through head: Int) throws -> [String] {
    try reading { db in
      try db.rows(
        "SELECT * FROM journal WHERE area = ? AND number = ? AND seq <= ? ORDER BY seq",
        [reference.area.name, reference.number, head]
      ).map { try JSON.write(try $0.journalEntry()) }
    }
  }
}

extension Database {
  /// The cases that name one of some others.
  fileprivate func cases(naming others: Set<CaseReference>) throws -> Set<CaseReference> {
    var found: Set<CaseReference> = []
    for other in others {
      for (area, column) in StoredRecords.mentions(of: other.area) where area != .district {
        let sql =
          "SELECT DISTINCT \(column.owner) AS owner FROM \(column.table) WHERE \(column.column) = ?"
        for row in try rows(sql, [other.number]) {
          found.insert(CaseReference(area, try row.number("owner")))
        }
      }
    }
    return found
  }

  /// The cases of an area that a case names.
  fileprivate func named(by reference: CaseReference, in area: CaseArea) throws -> Set<
    CaseReference
  > {
    guard let type = StoredRecords.type(of: reference.area) else { return [] }
    var found: Set<CaseReference> = []
    for column in type.mentionColumns where column.target == area {
      let sql = "SELECT \(column.column) AS named FROM \(column.table) WHERE \(column.owner) = ?"
      for row in try rows(sql, [reference.number]) {
        found.insert(CaseReference(area, try row.number("named")))
      }
    }
    return found
  }

  /// The cases that name a student by the district's code.
  fileprivate func cases(ofStudent code: String) throws -> Set<CaseReference> {
    var found: Set<CaseReference> = []
    for type in StoredRecords.all {
      for column in type.studentColumns {
        let sql =
          "SELECT DISTINCT \(column.owner) AS owner FROM \(column.table) WHERE \(column.column) = ?"
        for row in try rows(sql, [code]) {
          found.insert(CaseReference(type.area, try row.number("owner")))
        }
      }
    }
    return found
  }

  /// Cases and the letters about them, in the order of the areas and their numbers.
  fileprivate func withLetters(_ cases: Set<CaseReference>) throws -> [CaseReference] {
    let letters = try self.cases(naming: cases).filter { $0.area == .letter }
    let order = Dictionary(
      uniqueKeysWithValues: CaseArea.all.enumerated().map { ($1, $0) })
    return cases.union(letters).sorted {
      (order[$0.area] ?? 0, $0.number) < (order[$1.area] ?? 0, $1.number)
    }
  }

  fileprivate func holds(_ reference: CaseReference) throws -> Bool {
    guard let type = StoredRecords.listed(in: reference.area) else { return false }
    return try title(of: type, reference.number) != nil
  }
}
