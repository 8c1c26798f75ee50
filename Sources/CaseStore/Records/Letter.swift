import CaseDomain
import GRDB

extension Letter: ListedRecord {
  static let columnNames: ColumnNames = [
    "contract": .part, "exemption": .part, "deletion": .part, "breach": .part,
    "annualNotice": .part, "request": .part, "tool": .part,
    "contractor": .part,
    "entry": ["to": "addressee", "dated": "datedOn", "by": "setsDay"],
    "sending": ["on": "sentOn", "to": "sentTo"],
    "setAside": ["on": "setAsideOn", "why": "setAsideWhy"],
  ]

  static let parts: [Part<Letter>] = [
    .optional("letterContract", \.contract, "contract", of: Contract.self),
    .optional("letterExemption", \.exemption, "exemption", of: Exemption.self),
    .optional("letterDeletion", \.deletion, "deletion", of: DeletionRequest.self),
    .optional("letterBreach", \.breach, "breach", of: Breach.self),
    .optional("letterAnnualNotice", \.annualNotice, "annualNotice", of: AnnualNotice.self),
    .optional("letterRequest", \.request, "request", of: RecordRequest.self),
    .optional("letterTool", \.tool, "tool", of: ToolRequest.self),
    .optional("letterContractor", \.contractor, "contractor", of: Contractor.self),
    .part("letterRelease", \.releasedOn, column: "releasedOn"),
    .notes(\.notes), .documents,
  ]

  /// What the letter says, where the page hides no names.
  func relate(
    _ page: inout CasePage, from db: Database, in circumstances: Circumstances
  ) throws {
    if standing == .made, let about,
      let type = StoredRecords.type(of: about.area),
      let revision = try db.number(
        "SELECT revision FROM \(type.table) WHERE \(type.key) = ?", [about.number]),
      revision != caseRevision
    {
      page.sayCaseChanged()
    }
    guard !page.hidesNames, let document = attachments.first(where: { $0.role == Self.textRole })
    else { return }
    let text = String(
      decoding: try StoredDocument(document.id, in: db).content(from: db), as: UTF8.self)
    if standing == .made, kind.languages.count > 1 {
      page.add(circumstances.means.printer.reading(of: text, in: language))
    }
    page.addText(text)
  }

  static let summaryNames: ColumnNames = [:]

  func listColumns(in district: District) throws -> Columns {
    try RowEncoder.columns(of: summary, as: Self.summaryNames).merging([
      "language": language.rawValue.databaseValue
    ]) { $1 }
  }

  static let listSelection =
    "SELECT number, revision, title, standing, datedOn, sentOn, language FROM letter"

  static func order(_ key: String) -> ListOrder? {
    key == "datedOn"
      ? ListOrder("datedOn", "letterByDate", narrowed: "letterByStandingAndDate") : nil
  }

  static var standingIndex: String? { "letterByStanding" }

  static func conditions(for standing: String) -> [String] {
    LetterStanding(rawValue: standing).map { ["standing = '\($0.rawValue)'"] } ?? []
  }
}
