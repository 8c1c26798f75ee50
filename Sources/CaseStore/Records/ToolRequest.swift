import CaseDomain
import GRDB

extension ToolRequest: ListedRecord {
  static let columnNames: ColumnNames = [
    "product": .part, "contract": .part, "exemption": .part, "decisions": .part,
    "source": [
      "kind": "sourceKind", "key": "sourceKey", "doubt": "sourceDoubt", "leftOut": "leftOut",
    ],
    "existing": ["on": "existingOn", "what": "existingWhat"],
  ]

  static let parts: [Part<ToolRequest>] = [
    .optional("toolProduct", \.product, "product", of: Product.self),
    .optional("toolContract", \.contract, "contract", of: Contract.self),
    .optional("toolExemption", \.exemption, "exemption", of: Exemption.self),
    .part("toolDecision", \.decisions, ["on": "decidedOn", "by": "decider"]),
    .notes(\.notes), .documents,
  ]

  /// A product of the same name that comes on file is the one that is asked for, and its contracts and
  /// exemptions are what a request may wait for.
  static let follows = [
    Followed(
      Product.self,
      query: """
        SELECT tool.number AS number FROM product JOIN tool ON tool.nameKey = product.nameKey
        WHERE product.number = ?
        """),
    Followed(Contract.self, query: requests(forProductsIn: "contractProduct", of: "contract")),
    Followed(
      Exemption.self,
      query: requests(forProductsIn: "exemption", of: "number")
        + " UNION SELECT tool FROM toolExemption WHERE exemption = ?1"),
  ]

  private static func requests(forProductsIn table: String, of owner: String) -> String {
    """
    SELECT tool.number AS number FROM \(table) AS named JOIN product ON product.number = named.product
      JOIN tool ON tool.nameKey = product.nameKey WHERE named.\(owner) = ?1
    UNION SELECT toolProduct.tool FROM \(table) AS named
      JOIN toolProduct ON toolProduct.product = named.product WHERE named.\(owner) = ?1
    """
  }

  /// The product on file, what other cases say of it as long as something is to come of the request, and
  /// the exemption that it is allowed under.
  mutating func complete(from db: Database) throws {
    followUp = ToolFollowUp()
    guard let known = try knownProduct(from: db) else { return }
    followUp.product = Mention(known.number, known.name)
    if let exemption {
      followUp.exemptions = try [Exemption.load(exemption.number, from: db)].compactMap(\.self)
    }
    guard isOpen else { return }
    followUp.contractor = known.contractor
    followUp.hasStudentData = known.applicability.last?.hasStudentData
    var signed: [CoveringContract] = []
    for row in try db.rows(
      "SELECT contract FROM contractProduct WHERE product = ? ORDER BY contract", [known.number])
    {
      guard let contract = try Contract.load(try row.number("contract"), from: db) else { continue }
      if let days = contract.covering.last {
        signed.append(days)
      } else if contract.signedOn == nil {
        followUp.draft = Mention(contract.number, contract.title)
      }
    }
    // What ended before the request came serves nobody who asks now.
    followUp.signed = signed.filter { $0.until ?? .last >= receivedOn }
      .max { $0.until ?? .last < $1.until ?? .last }
    followUp.exemptions = try db.rows(
      "SELECT number FROM exemption WHERE product = ? AND drawnUpOn >= ?",
      [known.number, receivedOn]
    ).map { try $0.number("number") }.sorted().compactMap { try Exemption.load($0, from: db) }
  }

  private func knownProduct(from db: Database) throws -> Product? {
    let number =
      try product?.number
      ?? db.number(
        "SELECT number FROM product WHERE nameKey = ? ORDER BY number LIMIT 1", [name.nameKey])
    return try number.flatMap { try Product.own($0, from: db) }
  }

  /// What the product's own page says, and who else asked.
  func relate(
    _ page: inout CasePage, from db: Database, in circumstances: Circumstances
  ) throws {
    if let known = try knownProduct(from: db),
      let product = try Product.load(known.number, from: db)
    {
      page.addUse(
        of: Mention(product.number, product.name),
        try product.use(from: db, on: circumstances.today),
        request: standing)
    }
    let others = try db.related(
      ToolRequest.self,
      where: """
        number IN (SELECT other.number FROM tool AS own JOIN tool AS other
            ON other.nameKey = own.nameKey WHERE own.number = ?1 AND other.number <> ?1
          UNION ALL SELECT other.tool FROM toolProduct AS own JOIN toolProduct AS other
            ON other.product = own.product WHERE own.tool = ?1 AND other.tool <> ?1)
        """, number)
    page.add("ASKED FOR AS WELL", others.summaries.map { .init($0) }, of: others.total)
  }

  static let summaryNames: ColumnNames = [:]

  func listColumns(in district: District) throws -> Columns {
    try RowEncoder.columns(of: summary, as: Self.summaryNames).merging([
      "nameKey": title.nameKey.databaseValue
    ]) { $1 }
  }

  static let listSelection =
    "SELECT number, revision, title, receivedOn, asker, grades, standing FROM tool"

  static func order(_ key: String) -> ListOrder? {
    switch key {
    case "receivedOn":
      ListOrder("receivedOn", "toolByReceipt", narrowed: "toolByStandingAndReceipt")
    case "title": ListOrder("nameKey", "toolByName", narrowed: "toolByStandingAndName")
    default: nil
    }
  }

  static var standingIndex: String? { "toolByStanding" }

  static func conditions(for standing: String) -> [String] {
    ToolStanding(rawValue: standing).map { ["standing = '\($0.rawValue)'"] } ?? []
  }
}
