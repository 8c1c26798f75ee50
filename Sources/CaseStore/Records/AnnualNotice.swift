import CaseDomain
import GRDB

extension AnnualNotice: ListedRecord {
  static let table = "annualNotice"

  static let columnNames: ColumnNames = ["closing": ["on": "closedOn", "why": "closedWhy"]]

  static let parts: [Part<AnnualNotice>] = [
    .part("annualTelling", \.tellings, ["on": "toldOn"]), .notes(\.notes), .documents,
  ]

  /// Refuses a second notice of one school year, which undoing could bring about.
  func complete(from db: Database) throws {
    guard
      let other = try db.number(
        "SELECT number FROM annualNotice WHERE year = ? AND number <> ?", [year, number])
    else { return }
    throw Refusal(
      .alreadyDone,
      "\(CaseReference(.annualNotice, other)) is the notice of the school year \(schoolYear).",
      remedy: "Keep that one, or undo its opening first.")
  }

  static let summaryNames: ColumnNames = [:]

  func listColumns(in district: District) throws -> Columns {
    try RowEncoder.columns(of: summary(in: district), as: Self.summaryNames)
  }

  static let listSelection =
    "SELECT number, revision, title, standing, students, parents, lastToldOn FROM annualNotice"

  static func order(_ key: String) -> ListOrder? {
    key == "title"
      ? ListOrder("title", "annualNoticeByTitle", narrowed: "annualNoticeByStandingAndTitle") : nil
  }

  static var standingIndex: String? { "annualNoticeByStanding" }

  static func conditions(for standing: String) -> [String] {
    AnnualNoticeStanding(rawValue: standing).map { ["standing = '\($0.rawValue)'"] } ?? []
  }
}

extension AnnualNoticeLookup: StoredLookup {
  func number(in db: Database) throws -> Int? {
    switch self {
    case .year(let first): try db.number("SELECT number FROM annualNotice WHERE year = ?", [first])
    }
  }
}
