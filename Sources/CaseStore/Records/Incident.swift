import CaseDomain
import GRDB

extension Incident: ListedRecord {
  static let columnNames: ColumnNames = [
    "contract": .part,
    "successor": [
      "name": "successorName", "on": "successorOn", "isBound": "successorBound",
      "how": "successorHow",
    ],
    "judgment": [
      "on": "judgedOn", "knowing": "judgedKnowing", "exceptionHolds": "judgedException",
      "why": "judgedWhy",
    ],
  ]

  static let mentions: [Mentioned<Incident>] = [
    Mentioned("contractor", \.contractor, of: Contractor.self)
  ]

  static let parts: [Part<Incident>] = [
    .part(
      "incidentProduct", \.products, ["number": "product", "name": .joined("productName")],
      mentions: [Mentioned("product", \.self, of: Product.self)]),
    .optional("incidentContract", \.contract, "contract", of: Contract.self),
    .part("asking", \.askings, ["on": "askedOn"]),
    .part("incidentClosing", \.closings, ["on": "madeOn"]),
    .notes(\.notes), .documents,
  ]

  static let summaryNames: ColumnNames = [:]

  func listColumns(in district: District) throws -> Columns {
    try RowEncoder.columns(of: summary, as: Self.summaryNames)
  }

  static let listSelection = "SELECT number, revision, title, standing, learnedOn FROM incident"

  static func order(_ key: String) -> ListOrder? {
    key == "learnedOn"
      ? ListOrder("learnedOn", "incidentByDay", narrowed: "incidentByStandingAndDay") : nil
  }

  static var standingIndex: String? { "incidentByStanding" }

  static func conditions(for standing: String) -> [String] {
    IncidentStanding(rawValue: standing).map { ["standing = '\($0.rawValue)'"] } ?? []
  }
}

extension Database {
  /// The incidents that concern a contract: those that name it, one of its products, or no product of
  /// its contractor.
  func incidents(concerning contract: Contract) throws -> [IncidentOnRecord] {
    try rows(
      """
      SELECT number, title, standing FROM incident WHERE contractor = ? AND (
        NOT EXISTS (SELECT 1 FROM incidentProduct WHERE incident = incident.number)
        OR EXISTS (SELECT 1 FROM incidentContract WHERE incident = incident.number AND contract = ?)
        OR EXISTS (
          SELECT 1 FROM incidentProduct JOIN contractProduct
            ON contractProduct.contract = ? AND contractProduct.product = incidentProduct.product
          WHERE incident = incident.number))
      ORDER BY number
      """, [contract.contractor.number, contract.number, contract.number]
    ).map { row in
      IncidentOnRecord(
        number: try row.number("number"), title: try row.text("title"),
        standing: IncidentStanding(rawValue: try row.text("standing"))?.label ?? "")
    }
  }
}
