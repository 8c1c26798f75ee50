import CaseDomain
import Foundation
import GRDB

extension CaseStore {
  /// What a packet holds of the casebook, all of one moment.
  ///
  /// The bytes of the documents are read afterwards, so that a large one keeps nobody from recording; a
  /// document never changes, and one that is gone by then is refused.
  ///
  /// - Parameter job: told after each case.
  /// - Throws: `Refusal` where there is no such case, or none names the student; `StoreFailure` where the job
  ///   is stopped.
  public func packetContent(
    of order: PacketOrder, today: CivilDate, job: Job
  ) throws -> PacketContent {
    try reading { db in
      let head = try db.journalHead()
      let references = try db.packetCases(of: order.subject)
      let cases = try references.enumerated().map { done, reference in
        try job.reached(done, of: references.count)
        return try packetCase(reference, of: order, from: db, through: head.sequence, today: today)
      }
      return PacketContent(
        cases: cases, district: try district(from: db), head: head.description)
    }
  }

  /// A case as a packet holds it.
  private func packetCase(
    _ reference: CaseReference, of order: PacketOrder, from db: Database, through head: Int,
    today: CivilDate
  ) throws -> PacketCase {
    let page = try page(of: reference, revealing: order.namesPeople, from: db, today: today)
    let record = try db.anyRecord(reference)
    let documents = record.attachments.sorted { $0.id < $1.id }
    let shown = documents.filter { order.namesPeople || !record.mayNamePeople($0) }
    let left = documents.filter { !shown.contains($0) }
    return PacketCase(
      page: order.namesPeople ? page : page.withoutNames(leavingOut: Set(left.map(\.id))),
      documents: shown, leftOut: left,
      journal: try db.journalLines(of: reference, through: head))
  }

  /// Hands over a document of the casebook, piece by piece.
  ///
  /// - Throws: `StoreFailure` at the end where its content is not the one that was attached.
  public func readDocument(_ id: Int, _ take: (Data) throws -> Void) throws {
    try reading { db in try StoredDocument(id, in: db).read(from: db, take) }
  }
}

extension Database {
  /// The cases of a packet, what it is about first.
  ///
  /// About a contractor these are the cases that name it or a product of it; about a contract or a breach the
  /// contractor, its products with their incidents, the contracts behind a breach, and the cases that name it;
  /// about a student those that name the student, a breach by its lists. With each come the letters about it.
  ///
  /// - Throws: `Refusal` where there is no such case, or none names the student.
  fileprivate func packetCases(of subject: PacketSubject) throws -> [CaseReference] {
    switch subject {
    case .about(let reference):
      guard try holds(reference) else { throw Refusal.noRecord(reference) }
      var around = try cases(naming: [reference])
      around.formUnion(try cases(naming: around.filter { $0.area == .product }))
      if reference.area == .breach {
        around.formUnion(try named(by: reference, in: .contract))
      }
      if reference.area != .contractor {
        let products = try named(by: reference, in: .product)
        around.formUnion(try named(by: reference, in: .contractor).union(products))
        around.formUnion(try cases(naming: products).filter { $0.area == .incident })
      }
      around.remove(reference)
      return [reference]
        + (try withLetters(around.union([reference])))
        .filter { $0 != reference }
    case .student(let code):
      let naming = try cases(ofStudent: code)
      guard !naming.isEmpty else {
        throw Refusal(
          .noSuchRecord, "No case names a student with the code \(code).",
          remedy:
            "Look at the code on the page of an exemption or a request, or on a list of a breach.",
          field: "which")
      }
      return try withLetters(naming)
    }
  }

  /// Gives every entry of the journal about a case as one line of JSON, oldest first, as the whole journal
  /// has it, up to the entry of its head.
  fileprivate func journalLines(of reference: CaseReference, through head: Int) throws -> [String] {
    try rows(
      "SELECT * FROM journal WHERE area = ? AND number = ? AND seq <= ? ORDER BY seq",
      [reference.area.name, reference.number, head]
    ).map { try JSON.write(try $0.journalEntry()) }
  }

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
    return found.union(try breaches(listing: code))
  }

  /// The breaches whose lists of affected students, which are documents, name a student.
  private func breaches(listing code: String) throws -> [CaseReference] {
    let district = try self.district()
    let cases = StoredCases(db: self)
    return try rows("SELECT DISTINCT breach FROM breachList").compactMap { row in
      let breach: Breach = try record(CaseReference(.breach, try row.number("breach")))
      return try breach.listing(of: code, of: district, in: cases).map { _ in breach.reference }
    }
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
