import CaseDomain
import GRDB

extension Contract: StoredRecord {
  private static let table = Table(
    "contract",
    [
      "number", "revision", "contractor", "purposes", "description", "otherElements", "addendum",
      "addendumVersion", "breachDaysInformation", "breachDaysRecords", "deletionDays", "signedOn",
      "inForceOn", "term", "termEnds", "lettingEndSince", "terminatedOn", "terminationReason",
      "confirmedOn", "confirmedFrom", "studentAccountsKept", "title", "titleKey", "review",
      "cureBy", "voidable", "endsOn", "reviewed", "required", "postedOn",
      "signedKey", "endsKey", "lane",
    ])

  static func load(_ number: Int, from db: Database) throws -> Contract? {
    guard
      let row = try db.row(
        """
        SELECT contract.*, contractor.name AS contractorName FROM contract
        JOIN contractor ON contractor.number = contract.contractor WHERE contract.number = ?
        """, [number])
    else { return nil }
    var contract = Contract(
      number: number, revision: try row.number("revision"),
      contractor: try row.tag("contractor", "contractorName"), products: [])
    contract.terms = try terms(of: row)
    contract.signedOn = try row.optionalDate("signedOn")
    contract.inForceOn = try row.optionalDate("inForceOn")
    contract.term = try row.term()
    contract.lettingEndSince = try row.optionalDate("lettingEndSince")
    contract.termination = try row.optionalDate("terminatedOn").map {
      Termination(on: $0, reason: try row.text("terminationReason"))
    }
    contract.endConfirmation = try row.optionalDate("confirmedOn").map {
      EndConfirmation(
        on: $0, from: try row.text("confirmedFrom"),
        studentAccountsKept: try row.flag("studentAccountsKept"))
    }
    try contract.loadParts(from: db)
    return contract
  }

  private static func terms(of row: Row) throws -> ContractTerms {
    let addendum: Addendum =
      switch try row.text("addendum") {
      case "included": .included(version: try row.text("addendumVersion"))
      case "not-included": .notIncluded
      default: .unknown
      }
    return ContractTerms(
      purposes: Set(try row.choices("purposes")), description: try row.text("description"),
      otherElements: try row.text("otherElements"), addendum: addendum,
      breachDaysInformation: try row.optionalCount("breachDaysInformation"),
      breachDaysRecords: try row.optionalCount("breachDaysRecords"),
      deletionDays: try row.optionalCount("deletionDays"))
  }

  func save(over old: Contract?, in office: Office, to db: Database) throws {
    let summary = summary(in: office)
    let addendum: (String, String?) =
      switch terms.addendum {
      case .unknown: ("unknown", nil)
      case .notIncluded: ("not-included", nil)
      case .included(let version): ("included", version)
      }
    try db.run(
      old == nil ? Self.table.insert : Self.table.update,
      [
        number, revision, contractor.number, Purpose.joined(terms.purposes), terms.description,
        terms.otherElements, addendum.0, addendum.1, terms.breachDaysInformation,
        terms.breachDaysRecords, terms.deletionDays, signedOn, inForceOn, term.word, term.ends,
        lettingEndSince, termination?.on, termination?.reason, endConfirmation?.on,
        endConfirmation?.from, endConfirmation?.studentAccountsKept, summary.title,
        summary.title.sortKey, summary.basis.review.rawValue, summary.basis.cureBy,
        summary.basis.voidable, summary.basis.endsOn, summary.reviewed, summary.required,
        summary.postedOn, signedOn?.iso ?? Self.blankKey,
        summary.basis.endsOn?.iso ?? Self.blankKey,
        summary.basis.lane,
      ])
    try saveParts(over: old, to: db)
    try db.replace(old?.notes ?? [], with: notes, of: reference)
  }

  func removeRows(from db: Database) throws {
    for part in Self.partTables {
      try db.run("DELETE FROM \(part) WHERE contract = ?", [number])
    }
    try db.run("DELETE FROM contract WHERE number = ?", [number])
  }

  func retagged(from db: Database) throws -> Contract {
    var record = self
    record.contractor = try db.tag(of: .contractor, contractor)
    record.products = try products.map { try db.tag(of: .product, $0) }
    return record
  }
}

extension CaseRecord {
  /// What stands for a blank in an order: it comes after every date.
  static var blankKey: String { "~" }
}

extension StandingBasis {
  /// The part of the standing that no day changes.
  var lane: String {
    if review == .draft || cureBy == nil { return review.rawValue }
    return voidable ? "notice-voidable" : "notice"
  }
}

extension Term {
  /// The term as its column spells it.
  var word: String {
    switch self {
    case .unknown: "unknown"
    case .ends: "ends"
    case .noEnd: "no-end"
    }
  }

  /// The last day, where the term has one.
  var ends: CivilDate? {
    if case .ends(let day) = self { day } else { nil }
  }
}

extension Row {
  /// The term of a contract or of a renewal.
  func term() throws -> Term {
    switch try text("term") {
    case "ends": .ends(try date("termEnds"))
    case "no-end": .noEnd
    default: .unknown
    }
  }
}
