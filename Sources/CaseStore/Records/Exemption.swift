import CaseDomain
import GRDB

extension Exemption: ListedRecord {
  static let columnNames: ColumnNames = [
    "student": ["code": "studentCode", "name": "studentName"],
    "end": ["kind": "ending", "on": "endedOn", "by": "endedBy", "reason": "endReason"],
  ]

  static let mentions: [Mentioned<Exemption>] = [
    Mentioned("product", \.product, of: Product.self),
    Mentioned("contractor", \.contractor, of: Contractor.self),
  ]

  static let parts: [Part<Exemption>] = [
    .part("exemptionCondition", \.conditions, key: "condition", ["on": "answeredOn"]),
    .part("exemptionEffort", \.efforts, ["on": "madeOn"]),
    .part("exemptionSearch", \.searches, ["on": "madeOn"]),
    .part("signature", \.signatures, ["on": "signedOn"]),
    .part("evidenceRequest", \.evidenceRequests, ["from": "requester"]),
    .part("exemptionReview", \.reviewedOn, column: "reviewedOn"),
    .notes(\.notes), .documents,
  ]

  static let summaryNames: ColumnNames = [
    "student": "studentCode", "product": "productName",
  ]

  func listColumns(in district: District) throws -> Columns {
    try RowEncoder.columns(of: summary, as: Self.summaryNames).merging([
      "studentKey": student.code.nameKey.databaseValue,
      "reviewKey": (reviewOn?.iso ?? Self.blankKey).databaseValue,
    ]) { $1 }
  }

  static func order(_ key: String) -> ListOrder? {
    switch key {
    case "student": ListOrder("studentKey", "exemptionByStudent")
    case "reviewOn":
      ListOrder("reviewKey", "exemptionByReview", narrowed: "exemptionByStandingAndReview")
    default: nil
    }
  }

  static var standingIndex: String? { "exemptionByStanding" }

  static func conditions(for standing: String) -> [String] {
    ExemptionStanding(rawValue: standing).map { ["standing = '\($0.rawValue)'"] } ?? []
  }
}
