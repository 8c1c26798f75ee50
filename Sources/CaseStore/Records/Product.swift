import CaseDomain
import GRDB

extension Product: ListedRecord {
  static var textColumn: String { "name" }

  static let mentions: [Mentioned<Product>] = [
    Mentioned("contractor", \.contractor, of: Contractor.self)
  ]

  static let parts: [Part<Product>] = [
    .part("applicability", \.applicability, ["on": "lookedOn", "by": "reviewer"]), .documents,
  ]

  /// A contract that is signed for it is the one that was needed.
  static let follows = [
    Followed(
      Contract.self, query: "SELECT product AS number FROM contractProduct WHERE contract = ?")
  ]

  /// The signed contracts for it, where the docket asks for one.
  mutating func complete(from db: Database) throws {
    signedContracts = []
    guard applicabilityStanding == .contractNeeded else { return }
    signedContracts = try db.rows(
      """
      SELECT DISTINCT contract FROM contractProduct JOIN contract ON contract.number = contract
      WHERE product = ? AND signedOn IS NOT NULL ORDER BY contract
      """, [number]
    ).map { CaseReference(.contract, try $0.number("contract")) }
  }

  static let summaryNames: ColumnNames = ["contractor": .joined("contractorName")]

  func listColumns(in district: District) throws -> Columns {
    [
      "nameKey": name.nameKey.databaseValue,
      "standing": applicabilityStanding.rawValue.databaseValue,
    ]
  }

  func relate(
    _ page: inout CasePage, from db: Database, in circumstances: Circumstances
  ) throws {
    let today = circumstances.today
    let contracts = try db.related(
      Contract.self, where: "number IN (SELECT contract FROM contractProduct WHERE product = ?)",
      number)
    let exemptions = try db.related(
      Exemption.self,
      where: "exemption.number IN (SELECT number FROM exemption WHERE product = ?)", number)
    let deletions = try db.related(
      DeletionRequest.self,
      where: "number IN (SELECT deletion FROM leg WHERE contractor = ?)", contractor.number)
    let breaches = try db.related(
      Breach.self, where: "number IN (SELECT breach FROM breachProduct WHERE product = ?)", number)
    let requests = try db.related(
      RecordRequest.self,
      where: "number IN (SELECT request FROM requestProduct WHERE product = ?)", number)
    page.answer(try use(from: db, on: today, under: contracts.summaries))
    page.add("CONTRACTS", contracts.summaries.map { .init($0, on: today) }, of: contracts.total)
    page.add("EXEMPTIONS", exemptions.summaries.map { .init($0, on: today) }, of: exemptions.total)
    page.add("BREACHES", breaches.summaries.map { .init($0) }, of: breaches.total)
    // An incident that names no product concerns all of its operator's.
    let incidents = try db.related(
      Incident.self,
      where: """
        number IN (SELECT incident FROM incidentProduct WHERE product = ? UNION ALL
          SELECT number FROM incident WHERE contractor = \(contractor.number)
            AND NOT EXISTS (SELECT 1 FROM incidentProduct WHERE incident = incident.number))
        """, number)
    page.addIncidents(
      incidents.summaries.map { .init($0) }, of: incidents.total, contractor: contractor,
      product: Mention(number, name))
    page.add(
      "DELETION REQUESTS TO \(contractor.name.uppercased())",
      deletions.summaries.map { .init($0) }, of: deletions.total)
    page.add("RECORD REQUESTS", requests.summaries.map { .init($0) }, of: requests.total)
    let asked = try db.related(
      ToolRequest.self,
      where: """
        number IN (SELECT tool FROM toolProduct WHERE product = ?1 UNION ALL
          SELECT tool.number FROM tool JOIN product ON product.nameKey = tool.nameKey
          WHERE product.number = ?1)
        """, number)
    page.add("TOOL REQUESTS", asked.summaries.map { .init($0) }, of: asked.total)
  }

  /// Whether it may be used on a day.
  ///
  /// - Parameter contracts: the newest that cover it, where they are in hand.
  func use(
    from db: Database, on day: CivilDate, under contracts: [ContractSummary]? = nil
  ) throws -> ProductUse {
    ProductUse(
      contracts: try contracts
        ?? db.related(
          Contract.self,
          where: "number IN (SELECT contract FROM contractProduct WHERE product = ?)", number
        ).summaries,
      exemptions: try db.exemptionsInEffect(for: number, on: day), applies: applicabilityStanding,
      on: day)
  }

  static func order(_ key: String) -> ListOrder? {
    key == "name"
      ? ListOrder("nameKey", "productByName", narrowed: "productByStandingAndName") : nil
  }

  static var standingIndex: String? { "productByStanding" }

  static func conditions(for standing: String) -> [String] {
    ApplicabilityStanding(rawValue: standing).map { ["standing = '\($0.rawValue)'"] } ?? []
  }

  static func lookupDetail(_ number: Int, from db: Database, today: CivilDate) throws -> String {
    try own(number, from: db)?.contractor.name ?? ""
  }
}

extension Database {
  /// How many exemptions for a product are in effect on a day.
  fileprivate func exemptionsInEffect(for product: Int, on day: CivilDate) throws -> Int {
    try Exemption.conditions(for: ExemptionStanding.inEffect.rawValue).reduce(0) { sum, condition in
      sum
        + (try Int.fetchOne(
          self, sql: "SELECT count(*) FROM exemption WHERE product = :product AND \(condition)",
          arguments: ["product": product, "day": day]) ?? 0)
    }
  }
}
