import CaseDomain
import GRDB

extension ListedRecord {
  /// What is found of a row of the list, but its number and its standing: that is found by its
  /// columns, because it follows the day.
  fileprivate static func indexedText(_ row: Columns) throws -> IndexedText {
    let summary = try summary(row)
    let shown = columns.dropFirst().filter { !$0.heading.isStanding }
    let anyDay = CivilDate.first
    return IndexedText(
      title: try row.value(textColumn), beside: shown.map { $0.cell(summary, anyDay) })
  }
}

extension DocketLine {
  /// What is found of a line of the docket.
  var indexedText: IndexedText {
    IndexedText(
      title: title, beside: [.text(item.sentence), .text(item.waitingOn), .optional(item.due)])
  }
}

extension Database {
  /// What a case is called in its own row, or `nil` where there is no row.
  func title<Record: StoredRecord>(of type: Record.Type, _ number: Int) throws -> String? {
    try row(
      "SELECT \(type.textColumn) AS text FROM \(type.table) WHERE \(type.key) = ?", [number])?
      .text("text")
  }

  /// Has the text index hold a case as its list shows it, or not at all where its row is gone.
  func index<Record: ListedRecord>(_ type: Record.Type, _ number: Int) throws {
    try index(try shownText(of: type, number), of: type.table, number)
  }

  /// Has the text index of a table hold what is found of one of its rows, or nothing.
  func index(_ text: IndexedText?, of table: String, _ number: Int) throws {
    guard try indexedText(of: table, number) != text else { return }
    if let text {
      try insert(text, of: table, number)
    } else {
      try run("DELETE FROM \(table)Text WHERE rowid = ?", [number])
    }
  }

  private func insert(_ text: IndexedText, of table: String, _ number: Int) throws {
    try run(
      "INSERT OR REPLACE INTO \(table)Text (rowid, title, rest) VALUES (?, ?, ?)",
      [number, text.title, text.rest])
  }

  /// Fills the text indexes, which are empty, from everything there is.
  func fillText() throws {
    for type in StoredRecords.listed { try fillText(of: type) }
    let lines = try Row.fetchCursor(self, sql: "SELECT * FROM docketItem")
    while let row = try lines.next() {
      let line = try DocketLine(columns: Columns(row))
      try insert(line.indexedText, of: "docketItem", line.id)
    }
  }

  private func fillText<Record: ListedRecord>(of type: Record.Type) throws {
    let rows = try Row.fetchCursor(self, sql: type.listSelection)
    while let row = try rows.next() {
      let row = Columns(row)
      try insert(try type.indexedText(row), of: type.table, try row.value(type.key))
    }
  }

  /// What the text index of a table holds of one of its rows.
  func indexedText(of table: String, _ number: Int) throws -> IndexedText? {
    try row("SELECT title, rest FROM \(table)Text WHERE rowid = ?", [number]).map(IndexedText.init)
  }

  /// What the text index has to hold of a case.
  func shownText<Record: ListedRecord>(of type: Record.Type, _ number: Int) throws -> IndexedText? {
    try rows(type.listSelection, where: "\(type.table).\(type.key)", among: [number]).first
      .map(type.indexedText)
  }
}
