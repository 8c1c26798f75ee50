import CaseDomain
import GRDB

/// A lookup as a query.
protocol StoredLookup: CaseLookup {
  /// The number of the case it finds, if there is one.
  func number(in db: Database) throws -> Int?
}

extension ContractorLookup: StoredLookup {
  func number(in db: Database) throws -> Int? {
    switch self {
    case .named(let name):
      try db.number(
        "SELECT number FROM contractor WHERE nameKey = ? ORDER BY number LIMIT 1", [name.nameKey])
    }
  }
}

extension ProductLookup: StoredLookup {
  func number(in db: Database) throws -> Int? {
    switch self {
    case .named(let name, let contractor):
      try db.number(
        "SELECT number FROM product WHERE contractor = ? AND nameKey = ? ORDER BY number LIMIT 1",
        [contractor, name.nameKey])
    }
  }
}

extension ContractLookup: StoredLookup {
  func number(in db: Database) throws -> Int? {
    switch self {
    case .inForce(let contractor, let day):
      try db.contracts(with: contractor, inForceOn: day).first?.number
    case .covering(let product, let contractor, let day):
      try db.contracts(with: contractor, inForceOn: day).first { contract in
        contract.products.isEmpty || contract.products.contains { $0.number == product }
      }?.number
    case .shortestDeletion(let contractor, let day):
      try db.contracts(with: contractor, inForceOn: day)
        .filter { $0.terms.deletionDays != nil }
        .min { ($0.terms.deletionDays ?? 0) < ($1.terms.deletionDays ?? 0) }?.number
    case .newest(let contractor, let product?):
      try db.number(
        """
        SELECT max(contract) FROM contractProduct JOIN contract ON number = contract
        WHERE product = ? AND contractor = ?
        """, [product, contractor])
    case .newest(let contractor, nil):
      try db.number(
        """
        SELECT max(number) FROM contract WHERE contractor = ?
        AND NOT EXISTS (SELECT 1 FROM contractProduct WHERE contract = number)
        """, [contractor])
    }
  }
}

extension ExemptionLookup: StoredLookup {
  func number(in db: Database) throws -> Int? {
    switch self {
    case .open(let student, let product):
      try db.number(
        """
        SELECT number FROM exemption
        WHERE product = ? AND studentCode = ? AND ending IS NULL ORDER BY number LIMIT 1
        """, [product, student])
    case .newest(let student, let product):
      try db.number(
        "SELECT max(number) FROM exemption WHERE product = ? AND studentCode = ?",
        [product, student])
    case .ofStudent(let code):
      try db.number(
        "SELECT number FROM exemption WHERE studentKey = ? AND studentCode = ? LIMIT 1",
        [code.nameKey, code])
    }
  }
}

extension DeletionLookup: StoredLookup {
  func number(in db: Database) throws -> Int? {
    switch self {
    case .ofStudent(let code):
      try db.number("SELECT deletion FROM deletionStudent WHERE code = ? LIMIT 1", [code])
    case .openOfStudent(let code, let number):
      try db.number(
        """
        SELECT min(deletion) FROM deletionStudent JOIN deletion ON number = deletion
        WHERE code = ? AND deletion > ? AND status <> 'closed'
        """, [code, number])
    }
  }
}

extension RequestLookup: StoredLookup {
  func number(in db: Database) throws -> Int? {
    switch self {
    case .ofStudent(let code):
      try db.number("SELECT number FROM request WHERE studentCode = ? LIMIT 1", [code])
    case .withStatement(let code):
      try db.number(
        "SELECT max(number) FROM request WHERE studentCode = ? AND statement IS NOT NULL", [code])
    case .openReview(let code, let besides):
      try db.number(
        """
        SELECT number FROM request WHERE studentCode = ? AND kind = 'review' AND status <> 'closed'
        AND number <> ? ORDER BY number LIMIT 1
        """, [code, besides])
    case .like(let likeness, let since):
      try db.rows(
        "SELECT number FROM request WHERE receivedOn >= ? AND kind = ? ORDER BY number DESC",
        [since, likeness.kind.rawValue]
      ).map { try $0.number("number") }.first { number in
        try RecordRequest.load(number, from: db)?.likeness == likeness
      }
    }
  }
}

extension ToolLookup: StoredLookup {
  func number(in db: Database) throws -> Int? {
    switch self {
    case .like(let product, let name, let besides):
      try db.number(
        """
        SELECT max(number) FROM tool WHERE number <> ? AND (nameKey = ?
          OR number IN (SELECT tool FROM toolProduct WHERE product = ?))
        """, [besides, name.nameKey, product])
    case .taken(let key):
      try db.number("SELECT number FROM tool WHERE sourceKey = ? LIMIT 1", [key])
    }
  }
}

extension Database {
  /// The contracts in force with a contractor on a day, the one signed last first.
  ///
  /// Renewals leave gaps, so that each of the few which may be in force is asked.
  fileprivate func contracts(
    with contractor: Int, inForceOn day: CivilDate
  ) throws -> [Contract] {
    try rows(
      """
      SELECT number FROM contract WHERE contractor = ? AND signedOn <= ? AND endsKey >= ?
      ORDER BY signedOn DESC, number DESC
      """, [contractor, day, day]
    ).compactMap { try Contract.load(try $0.number("number"), from: self) }
      .filter { $0.isInForce(on: day) }
  }
}
