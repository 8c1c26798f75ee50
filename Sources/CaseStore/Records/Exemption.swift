import CaseDomain
import GRDB

extension Exemption: ListedRecord {
  static let columnNames: ColumnNames = [
    "student": ["code": "studentCode", "name": "studentName"],
    "end": ["kind": "ending", "on": "endedOn", "by": "endedBy", "reason": "endReason"],
    "firstUse": [
      "on": "firstUsedOn", "answeredOn": "earlyUseAnsweredOn", "answer": "earlyUseAnswer",
    ],
  ]

  static let mentions: [Mentioned<Exemption>] = [
    Mentioned("product", \.product, of: Product.self),
    Mentioned("contractor", \.contractor, of: Contractor.self),
  ]

  static let studentColumns = [
    StudentColumn(table: table, column: "studentCode", owner: key)
  ]

  static let parts: [Part<Exemption>] = [
    .part("exemptionCondition", \.conditions, key: "condition", ["on": "answeredOn"]),
    .part("exemptionPastAnswer", \.pastAnswers, ["finding": ["on": "answeredOn"]]),
    .part("exemptionEffort", \.efforts, ["on": "madeOn"]),
    .part("exemptionSearch", \.searches, ["on": "madeOn"]),
    .part("exemptionStatement", \.earlierStatements),
    .part(
      "signature", \.signatures,
      ["on": "signedOn", "withdrawal": ["on": "withdrawnOn", "reason": "withdrawalReason"]]),
    .part("evidenceRequest", \.evidenceRequests, ["from": "requester"]),
    .part("exemptionReview", \.reviewedOn, column: "reviewedOn"),
    .notes(\.notes), .documents,
  ]

  /// A contract for the product ends the ground of an exemption, and a record request for its evidence may
  /// end without it.
  static let follows = [
    Followed(Contract.self, through: Product.self),
    Followed(
      RecordRequest.self,
      query: "SELECT exemption AS number FROM requestExemption WHERE request = ?"),
  ]

  static let summaryNames: ColumnNames = [
    "student": "studentCode", "product": "productName", "basis": [:],
  ]

  func listColumns(in district: District) throws -> Columns {
    try RowEncoder.columns(of: summary(in: district), as: Self.summaryNames).merging([
      "studentKey": student.code.nameKey.databaseValue,
      "reviewKey": (reviewOn?.iso ?? Self.blankKey).databaseValue,
      "endKey": (end?.on.iso ?? Self.blankKey).databaseValue,
    ]) { $1 }
  }

  /// The signed contracts for its product, and the record requests for its evidence.
  mutating func complete(from db: Database) throws {
    contracts = try db.rows(
      "SELECT DISTINCT contract FROM contractProduct WHERE product = ? ORDER BY contract",
      [product.number]
    ).flatMap { row in
      try Contract.load(try row.number("contract"), from: db).map(\.covering) ?? []
    }.sorted { $0.from < $1.from }
    evidenceCases = []
    guard !evidenceRequests.isEmpty else { return }
    evidenceCases = try db.rows(
      "SELECT request FROM requestExemption WHERE exemption = ? ORDER BY request", [number]
    ).compactMap { row in
      try RecordRequest.own(try row.number("request"), from: db)?.evidenceCase
    }
  }

  static func order(_ key: String) -> ListOrder? {
    switch key {
    case "student": ListOrder("studentKey", "exemptionByStudent")
    case "reviewOn":
      ListOrder("reviewKey", "exemptionByReview")
    default: nil
    }
  }

  /// `ExemptionBasis.standing(on:)` as a condition on the columns it reads.
  static func conditions(for standing: String) -> [String] {
    guard let standing = ExemptionStanding(rawValue: standing) else { return [] }
    let condition =
      switch standing {
      case .withdrawn: "endKey <= :day AND ending = 'withdrawn'"
      case .ended: "endKey <= :day AND ending = 'ended'"
      case .superseded: "endKey > :day AND \(Turns.isOn("covered"))"
      case .inEffect: "endKey > :day AND NOT \(Turns.isOn("covered")) AND \(Turns.isOn("inEffect"))"
      case .incomplete:
        "endKey > :day AND NOT \(Turns.isOn("covered")) AND NOT \(Turns.isOn("inEffect"))"
      }
    return [condition]
  }
}
