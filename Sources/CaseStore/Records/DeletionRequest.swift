import CaseDomain
import GRDB

extension DeletionRequest: ListedRecord {
  static let columnNames: ColumnNames = [
    "rightCheck": ["on": "rightCheckedOn", "how": "rightHow", "holds": "rightHolds"],
    "parentJoined": ["on": "joinedOn", "who": "joinedBy"],
    "safeguards": ["on": "safeguardsOn"],
    "legs": .part, "close": ["kind": "closing", "on": "closedOn", "how": "closeHow"],
  ]

  static let studentColumns = [
    StudentColumn(table: "deletionStudent", column: "code", owner: table)
  ]

  static let parts: [Part<DeletionRequest>] = [
    .part("deletionStudent", \.students),
    .part(
      "leg", \.legs, ["contractDays": .count, "timesAsked": .count],
      mentions: [Mentioned("contractor", \.contractor, of: Contractor.self)],
      nested: Nested("followUp", \.followUps, ["on": "madeOn"], in: "leg")),
    .part("pause", \.pauses, ["from": "startedOn", "until": "endedOn"]),
    .part("extension", \.extensions, ["on": "givenOn", "until": "lastsUntil"]),
    .notes(\.notes), .documents,
  ]

  /// A request to see the records of a child holds what is to be deleted of that child.
  static let follows = [
    Followed(
      RecordRequest.self,
      query: """
        SELECT DISTINCT deletion AS number FROM request JOIN deletionStudent ON code = studentCode
        WHERE request.number = ?
        """)
  ]

  /// The record requests about its children that are not closed.
  mutating func complete(from db: Database) throws {
    openRequests = try students.flatMap { student in
      try db.rows(
        "SELECT number FROM request WHERE studentCode = ? AND status <> 'closed'", [student.code]
      ).compactMap { try RecordRequest.own(try $0.number("number"), from: db)?.asOpen }
    }.sorted { $0.reference.number < $1.reference.number }
  }

  /// The children named, or none where the request concerns a group.
  private var students: [Student] {
    get { if case .students(let students) = scope { students } else { [] } }
    set { if case .students = scope { scope = .students(newValue) } }
  }

  static let summaryNames: ColumnNames = [:]

  func listColumns(in district: District) throws -> Columns {
    try RowEncoder.columns(of: summary, as: Self.summaryNames)
  }

  static let listSelection = """
    SELECT number, revision, title, requester, receivedOn, status, outcome, answered, legs
    FROM \(table)
    """

  static func order(_ key: String) -> ListOrder? {
    key == "receivedOn"
      ? ListOrder("receivedOn", "deletionByReceipt", narrowed: "deletionByStatusAndReceipt") : nil
  }

  static var standingIndex: String? { "deletionByStatus" }

  static func conditions(for standing: String) -> [String] {
    DeletionStatus(rawValue: standing).map { ["status = '\($0.rawValue)'"] } ?? []
  }
}
