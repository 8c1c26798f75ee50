import CaseDomain
import GRDB

extension RecordRequest: ListedRecord {
  static let columnNames: ColumnNames = [
    "student": ["code": "studentCode", "name": "studentName"], "group": "scopeGroup",
    "product": .part, "exemption": .part, "legs": .part,
    "check": ["on": "checkedOn", "how": "checkHow"],
    "directory": ["on": "weighedOn", "by": "weighedBy", "reason": "weighedWhy"],
    "answer": [
      "outcome": "answer", "on": "answeredOn", "how": "answerHow", "reason": "answerWhy",
    ],
    "hearing": ["askedOn": "hearingAskedOn", "noticeOn": "hearingNoticeOn"],
    "amendment": ["on": "amendedOn", "toldOn": "amendmentToldOn", "what": "amended"],
    "statement": ["on": "statementOn", "text": "statement"],
    "close": ["kind": "closing", "on": "closedOn", "how": "closeHow"],
  ]

  static let studentColumns = [
    StudentColumn(table: table, column: "studentCode", owner: key)
  ]

  static let parts: [Part<RecordRequest>] = [
    .optional("requestProduct", \.product, "product", of: Product.self),
    .optional("requestExemption", \.exemption, "exemption", of: Exemption.self),
    .part(
      "requestLeg", \.legs,
      mentions: [Mentioned("contractor", \.contractor, of: Contractor.self)]),
    .part("requestPause", \.pauses, ["from": "startedOn", "until": "endedOn"]),
    .part("requestExtension", \.extensions, ["on": "givenOn", "until": "lastsUntil"]),
    .part("disclosure", \.disclosures, ["on": "madeOn", "to": "recipient"]),
    .notes(\.notes), .documents,
  ]

  /// The letter with a hearing's decision tells the requester of it.
  static let follows = [
    Followed(
      Letter.self, query: "SELECT request AS number FROM letterRequest WHERE letter = ?")
  ]

  /// The day the letter with the hearing's decision was sent.
  mutating func complete(from db: Database) throws {
    decisionToldOn = try hearing?.decidedOn.flatMap { decided in
      try db.row(
        """
        SELECT min(sentOn) AS day FROM letter JOIN letterRequest ON letter = number
        WHERE request = ? AND kind = ? AND sentOn >= ?
        """, [number, LetterKind.requestDecision.rawValue, decided]
      ).flatMap { row in (row["day"] as String?).flatMap(CivilDate.init(iso:)) }
    }
  }

  /// The statements kept with the child's record, which go with it, and the open deletion requests for the
  /// child, which it holds or which are to be looked at.
  func relate(
    _ page: inout CasePage, from db: Database, in circumstances: Circumstances
  ) throws {
    guard close == nil, student != nil else { return }
    if kind != .directory, direction != .receiving {
      let statements = try db.related(
        RecordRequest.self,
        where: """
          statement IS NOT NULL AND (number, studentCode) IN (
            SELECT other.number, other.studentCode FROM request AS other
            JOIN request AS this ON other.studentCode = this.studentCode
              AND other.number <> this.number WHERE this.number = ?)
          """, number)
      page.add(
        "STATEMENTS THAT GO WITH THE STUDENT'S RECORD", statements.summaries.map { .init($0) },
        of: statements.total)
    }
    let deletions = try db.related(
      DeletionRequest.self,
      where: """
        status <> 'closed' AND number IN (
          SELECT deletion FROM deletionStudent JOIN request ON studentCode = code
          WHERE request.number = ?)
        """, number)
    page.add(
      holdsDeletion ? "HOLDS THESE DELETION REQUESTS" : "OPEN DELETION REQUESTS FOR THE STUDENT",
      deletions.summaries.map { .init($0) }, of: deletions.total)
  }

  static let summaryNames: ColumnNames = [:]

  func listColumns(in district: District) throws -> Columns {
    let summary = summary(in: district)
    return try RowEncoder.columns(of: summary, as: Self.summaryNames).merging([
      "dueKey": (summary.dueOn?.iso ?? Self.blankKey).databaseValue
    ]) { $1 }
  }

  static let listSelection = """
    SELECT number, revision, title, capacity, receivedOn, dueOn, status, outcome FROM request
    """

  static func order(_ key: String) -> ListOrder? {
    switch key {
    case "receivedOn":
      ListOrder("receivedOn", "requestByReceipt", narrowed: "requestByStatusAndReceipt")
    case "dueOn": ListOrder("dueKey", "requestByDue", narrowed: "requestByStatusAndDue")
    default: nil
    }
  }

  static var standingIndex: String? { "requestByStatus" }

  static func conditions(for standing: String) -> [String] {
    RequestStatus(rawValue: standing).map { ["status = '\($0.rawValue)'"] } ?? []
  }
}
