import CaseDomain
import GRDB

extension Contract: ListedRecord {
  static let listSQL = """
    SELECT number, revision, title, review, cureBy, voidable, endsOn, reviewed, required,
      signedOn, postedOn
    FROM contract WHERE number = ?
    """

  static func order(_ key: String) -> ListOrder? {
    switch key {
    case "title": ListOrder("titleKey", "contractByTitle")
    case "signedOn": ListOrder("signedKey", "contractBySigning")
    case "endsOn": ListOrder("endsKey", "contractByEnd", narrowed: "contractByLane")
    default: nil
    }
  }

  private static let running = "endsKey >= :day"
  private static let over = "endsKey < :day"

  static var bounds: [String] { [running, over] }

  /// `StandingBasis.standing(on:)` as conditions on the columns it reads.
  static func conditions(for standing: String) -> [String] {
    guard let standing = Standing(rawValue: standing) else { return [] }
    switch standing {
    case .draft: return ["lane = 'draft'"]
    case .ended:
      return ["under-review", "compliant", "deficient", "notice", "notice-voidable"].map {
        "lane = '\($0)' AND \(over)"
      }
    case .onNotice:
      return ["notice", "notice-voidable"].map {
        "lane = '\($0)' AND \(running) AND cureBy >= :day"
      }
    case .void: return ["lane = 'notice-voidable' AND \(running) AND cureBy < :day"]
    case .underReview, .compliant, .deficient:
      return [
        "lane = '\(standing.rawValue)' AND \(running)",
        "lane = 'notice' AND \(running) AND cureBy < :day AND review = '\(standing.rawValue)'",
      ]
    }
  }

  static func listed(_ row: Row, today: CivilDate) throws -> (cells: [ListCell], tone: Tone) {
    let summary = try summary(of: row)
    return (summary.cells(on: today), summary.tone(on: today))
  }

  func isListed(in office: Office, from db: Database) throws -> Bool {
    try db.row(Self.listSQL, [number]).map { try Self.summary(of: $0) } == summary(in: office)
  }

  private static func summary(of row: Row) throws -> ContractSummary {
    ContractSummary(
      number: try row.number("number"), revision: try row.number("revision"),
      title: try row.text("title"),
      basis: StandingBasis(
        review: try row.choice("review"), cureBy: try row.optionalDate("cureBy"),
        voidable: try row.flag("voidable"), endsOn: try row.optionalDate("endsOn")),
      reviewed: try row.number("reviewed"), required: try row.number("required"),
      signedOn: try row.optionalDate("signedOn"), postedOn: try row.optionalDate("postedOn"))
  }
}
