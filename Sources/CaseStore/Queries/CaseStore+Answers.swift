import CaseDomain
import GRDB

extension CaseStore {
  /// Answers a question as of a day.
  public func answer(_ query: Query, today: CivilDate) throws -> Answer {
    try reading { db in
      switch query {
      case .office: .office(try office(from: db))
      case .docket(let query):
        .docket(try docket(query, from: db, today: today))
      case .list(let query): .list(try list(query, from: db, today: today))
      case .sheet(let reference, let revealing):
        .sheet(try sheet(reference, from: db, today: today, revealing: revealing))
      case .prefill(let act, let reference):
        .prefill(act, reference, try prefill(act, reference, from: db, today: today))
      case .lookup(let area, let text):
        .lookup(try lookup(area, text, from: db, today: today))
      case .journal(let reference, let before, let limit):
        .journal(try db.journal(of: reference, before: before, limit: limit))
      case .undoable(let reference): .undoable(try db.undoable(of: reference))
      }
    }
  }

  private func docket(
    _ query: DocketQuery, from db: Database, today: CivilDate
  ) throws -> DocketPage {
    var reading = DocketReading(query, from: db, today: today)
    return try reading.page()
  }

  private func list(
    _ query: ListQuery, from db: Database, today: CivilDate
  ) throws -> ListPage {
    func page<Record: ListedRecord>(_ type: Record.Type) throws -> ListPage {
      var reading = ListReading<Record>(query, from: db, today: today)
      return try reading.page()
    }
    guard let type = query.area.listedType else {
      return ListPage(
        query: query, rows: [], count: .exactly(0), hasBefore: false, hasAfter: false)
    }
    return try page(type)
  }

  private func sheet(
    _ reference: CaseReference, from db: Database, today: CivilDate, revealing: Bool
  ) throws -> CaseSheet {
    let office = try office(from: db)
    if reference == Office.reference { return office.sheet(today: today) }
    return try db.anyRecord(reference).sheet(in: office, today: today, revealing: revealing)
  }

  private func prefill(
    _ act: ActID, _ reference: CaseReference, from db: Database, today: CivilDate
  ) throws -> [String: String] {
    let office = try office(from: db)
    if reference == Office.reference { return office.prefill(for: act.verb) }
    return try db.anyRecord(reference).prefill(for: act.verb, in: office, today: today)
  }

  private func lookup(
    _ area: CaseArea, _ text: String, from db: Database, today: CivilDate
  ) throws -> [LookupHit] {
    guard let type = area.listedType else { return [] }
    return try db.numbers(of: type, called: text).compactMap { number in
      try type.indexedText(number, from: db).map { title in
        LookupHit(
          reference: CaseReference(area, number), title: title,
          detail: try type.lookupDetail(number, from: db, today: today))
      }
    }
  }
}

extension Database {
  /// How many records are offered for choosing.
  private static let offered = 50

  /// The numbers of the records a text may mean, the likeliest first; the newest for no text.
  func numbers<Record: StoredRecord>(of type: Record.Type, called text: String) throws -> [Int] {
    let area = Record.area
    if let reference = CaseReference(text), reference.area == area { return [reference.number] }
    let filter = TextFilter(text)
    guard !filter.isEmpty else {
      return text.contains { !$0.isWhitespace }
        ? []
        : try rows(
          "SELECT number FROM \(area.rawValue) ORDER BY number DESC LIMIT \(Self.offered)"
        ).map { try $0.number("number") }
    }
    let found = try rows(
      """
      SELECT number, \(area.rawValue).\(type.textColumn) AS text
      FROM \(area.rawValue)Text AS found CROSS JOIN \(area.rawValue) ON number = found.rowid
      WHERE \(area.rawValue)Text MATCH ? ORDER BY found.rowid DESC LIMIT \(Self.offered * 4)
      """, [filter.match])
    let key = text.sortKey
    return try found.map { (number: try $0.number("number"), key: try $0.text("text").sortKey) }
      .sorted { a, b in
        (a.key.hasPrefix(key) ? 0 : 1, a.key, a.number)
          < (b.key.hasPrefix(key) ? 0 : 1, b.key, b.number)
      }
      .prefix(Self.offered).map(\.number)
  }

  /// One page of the journal, newest first.
  func journal(
    of reference: CaseReference?, before: Int?, limit: Int
  ) throws -> [JournalEntry] {
    let before = before ?? Int.max
    let rows =
      if let reference {
        try rows(
          "SELECT * FROM journal WHERE area = ? AND number = ? AND seq < ? "
            + "ORDER BY seq DESC LIMIT ?",
          [reference.area.rawValue, reference.number, before, limit])
      } else {
        try rows(
          "SELECT * FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT ?", [before, limit])
      }
    return try rows.map { try $0.journalEntry() }
  }

  /// The newest entry that can be reversed: no later act has changed its record.
  func undoable(of reference: CaseReference?) throws -> JournalEntry? {
    let columns = "SELECT seq, area, number, revision FROM reversal"
    if let reference {
      return try row(
        "\(columns) WHERE area = ? AND number = ? ORDER BY seq DESC LIMIT 1",
        [reference.area.rawValue, reference.number]
      ).flatMap { try reversibleEntry($0) }
    }
    var before = Int.max
    while let row = try row("\(columns) WHERE seq < ? ORDER BY seq DESC LIMIT 1", [before]) {
      if let entry = try reversibleEntry(row) { return entry }
      before = try row.number("seq")
    }
    return nil
  }

  /// The entry of an act, where its record is still as the act left it.
  private func reversibleEntry(_ reversal: Row) throws -> JournalEntry? {
    let revision: Int? = reversal["revision"]
    guard try self.revision(of: reversal.reference()) == revision else { return nil }
    return try row("SELECT * FROM journal WHERE seq = ?", [try reversal.number("seq")])?
      .journalEntry()
  }
}
