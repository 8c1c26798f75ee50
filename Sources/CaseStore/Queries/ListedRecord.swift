import CaseDomain
import GRDB

/// A record of which there is a list.
protocol ListedRecord: StoredRecord {
  /// The query for one row of the list by its number.
  static var listSQL: String { get }

  /// The order of the list for a sort key, or `nil` for the order of the numbers.
  static func order(_ key: String) -> ListOrder?

  /// The conditions of which one must hold on the day `:day` for a standing; no two hold at once.
  ///
  /// Each begins with the column that an index finds it by.
  static func conditions(for standing: String) -> [String]

  /// The index that gives the numbers among the rows of one condition, if there is one.
  static var standingIndex: String? { get }

  /// Parts of conditions that bound a column by which the list can be ordered.
  static var bounds: [String] { get }

  /// The values of the list's columns and the tone of the standing.
  static func listed(_ row: Row, today: CivilDate) throws -> (cells: [ListCell], tone: Tone)

  /// What tells the record from others of a like name when it is offered for choosing.
  static func lookupDetail(_ number: Int, from db: Database, today: CivilDate) throws -> String
}

/// An order of a list: a column that is never NULL, and the indexes that are walked.
struct ListOrder {
  let column: String
  let index: String
  /// The index that gives the order among the rows of one condition, if there is one.
  let narrowed: String?

  init(_ column: String, _ index: String, narrowed: String? = nil) {
    self.column = column
    self.index = index
    self.narrowed = narrowed
  }
}

extension ListedRecord {
  static func conditions(for standing: String) -> [String] { [] }
  static var standingIndex: String? { nil }

  /// The standing, as the list shows it.
  static func lookupDetail(_ number: Int, from db: Database, today: CivilDate) throws -> String {
    guard let row = try db.row(listSQL, [number]),
      let column = area.columns.firstIndex(where: { ["standing", "status"].contains($0.key) })
    else { return "" }
    return try listed(row, today: today).cells[column].shown
  }

  /// What the record is called, or `nil` where there is none of that number.
  static func indexedText(_ number: Int, from db: Database) throws -> String? {
    try db.indexedText(of: self, number)
  }

  static var bounds: [String] { [] }
}

extension CaseArea {
  /// The kind of record the area lists.
  var listedType: (any ListedRecord.Type)? {
    switch self {
    case .contractor: Contractor.self
    case .product: Product.self
    case .contract: Contract.self
    case .exemption: Exemption.self
    case .deletion: DeletionRequest.self
    case .district: nil
    }
  }
}

extension Contractor: ListedRecord {
  static let listSQL =
    "SELECT number, revision, name, kinds, contact, pledgeOn FROM contractor WHERE number = ?"

  static func order(_ key: String) -> ListOrder? {
    key == "name" ? ListOrder("nameKey", "contractorByName") : nil
  }

  static func listed(_ row: Row, today: CivilDate) throws -> (cells: [ListCell], tone: Tone) {
    let kinds: [ContractorKind] = try row.choices("kinds")
    return (
      [
        .text(CaseReference(.contractor, try row.number("number")).description),
        .text(try row.text("name")), .text(kinds.map(\.rawValue).joined(separator: ", ")),
        .text(try row.text("contact")), .optional(try row.optionalDate("pledgeOn")),
      ], .plain
    )
  }

  static func lookupDetail(_ number: Int, from db: Database, today: CivilDate) throws -> String {
    switch try db.number("SELECT count(*) FROM product WHERE contractor = ?", [number]) ?? 0 {
    case 0: "no products on file"
    case 1: "1 product"
    case let count: "\(count) products"
    }
  }
}

extension Product: ListedRecord {
  static let listSQL = """
    SELECT product.number, product.revision, product.name, contractor.name AS contractorName,
      category, grades
    FROM product JOIN contractor ON contractor.number = product.contractor
    WHERE product.number = ?
    """

  static func order(_ key: String) -> ListOrder? {
    key == "name" ? ListOrder("nameKey", "productByName") : nil
  }

  static func listed(_ row: Row, today: CivilDate) throws -> (cells: [ListCell], tone: Tone) {
    (
      [
        .text(CaseReference(.product, try row.number("number")).description),
        .text(try row.text("name")), .text(try row.text("contractorName")),
        .text(try row.text("category")), .text(try row.text("grades")),
      ], .plain
    )
  }

  static func lookupDetail(_ number: Int, from db: Database, today: CivilDate) throws -> String {
    try db.row(listSQL, [number])?.text("contractorName") ?? ""
  }
}

extension Exemption: ListedRecord {
  static let listSQL = """
    SELECT exemption.number, exemption.revision, studentCode, title, product.name AS productName,
      plan, standing, reviewOn
    FROM exemption JOIN product ON product.number = exemption.product
    WHERE exemption.number = ?
    """

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

  static func listed(_ row: Row, today: CivilDate) throws -> (cells: [ListCell], tone: Tone) {
    let summary = try summary(of: row)
    return (summary.cells, summary.standing.tone)
  }

  func isListed(in office: Office, from db: Database) throws -> Bool {
    try db.row(Self.listSQL, [number]).map { try Self.summary(of: $0) } == summary
  }

  private static func summary(of row: Row) throws -> ExemptionSummary {
    ExemptionSummary(
      number: try row.number("number"), revision: try row.number("revision"),
      student: try row.text("studentCode"), title: try row.text("title"),
      product: try row.text("productName"), plan: try row.choice("plan"),
      standing: try row.choice("standing"), reviewOn: try row.optionalDate("reviewOn"))
  }
}

extension DeletionRequest: ListedRecord {
  static let listSQL = """
    SELECT number, revision, title, requester, receivedOn, status, outcome, answered, legs
    FROM deletion WHERE number = ?
    """

  static func order(_ key: String) -> ListOrder? {
    key == "receivedOn"
      ? ListOrder(
        "receivedOn", "deletionByReceipt", narrowed: "deletionByStatusAndReceipt") : nil
  }

  static var standingIndex: String? { "deletionByStatus" }

  static func conditions(for standing: String) -> [String] {
    DeletionStatus(rawValue: standing).map { ["status = '\($0.rawValue)'"] } ?? []
  }

  static func listed(_ row: Row, today: CivilDate) throws -> (cells: [ListCell], tone: Tone) {
    let summary = try summary(of: row)
    return (summary.cells, summary.status.tone)
  }

  func isListed(in office: Office, from db: Database) throws -> Bool {
    try db.row(Self.listSQL, [number]).map { try Self.summary(of: $0) } == summary
  }

  private static func summary(of row: Row) throws -> DeletionSummary {
    DeletionSummary(
      number: try row.number("number"), revision: try row.number("revision"),
      title: try row.text("title"), requester: try row.choice("requester"),
      receivedOn: try row.date("receivedOn"), status: try row.choice("status"),
      outcome: try row.choice("outcome"), answered: try row.number("answered"),
      legs: try row.number("legs"))
  }
}
