import CaseDomain
import GRDB

extension CaseStore {
  /// Checks the whole casebook and tells everything that is wrong; an empty list is good news.
  ///
  /// The text indexes are compared only where the casebook may be written, which their command
  /// asks for although it changes nothing.
  ///
  /// - Parameter job: told, now and then, how many cases were compared.
  /// - Throws: `StoreFailure` for the machine or where the job is stopped.
  public func check(_ job: Job = Job()) throws -> [CheckFinding] {
    // What a damaged file says about itself is worth nothing.
    let damage = try fileFindings()
    guard damage.isEmpty else { return damage }
    let found = try reading { (db) -> [CheckFinding] in
      var found = try db.referenceFindings() + db.verifyJournal(expecting: nil)
      do {
        try Opening.checkSchema(db, path: path)
      } catch let failure as StoreFailure {
        found.append(CheckFinding(.schema, failure.sentence))
      }
      found += try db.tallyFindings() + db.documentFindings() + db.differenceFindings()
      // What an older version of the program worked out may differ; it is no damage.
      guard try db.isDerivedContentCurrent() else { return found }
      let district = try db.district()
      if try !db.isDocketRight(for: district, in: district) {
        found.append(.notShown(District.reference))
      }
      let total = try StoredRecords.listed.reduce(0) { try $0 + db.total(of: $1.area) }
      var done = 0
      for type in StoredRecords.listed {
        found += try db.shownFindings(of: type, in: district) {
          done += 1
          if done.isMultiple(of: 100) { try job.reached(done, of: total) }
        }
      }
      return found
    }
    guard !readOnly else { return found }
    return found + (try writing { try $0.textFindings() })
  }
}

extension CaseStore {
  /// What SQLite finds wrong with the pages of the file.
  ///
  /// It is asked outside a transaction, because one in which damage was met cannot be ended.
  func fileFindings() throws -> [CheckFinding] {
    try translated { try queue.unsafeRead { try $0.pageFindings() } }
  }
}

extension Database {
  /// What SQLite finds wrong with the pages of the file.
  func pageFindings() throws -> [CheckFinding] {
    do {
      return try String.fetchAll(self, sql: "PRAGMA integrity_check")
        .filter { $0 != "ok" }.map { CheckFinding(.file, "The file is damaged: \($0).") }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return [CheckFinding(.file, "The file is damaged too badly to be checked.")]
    }
  }

  func referenceFindings() throws -> [CheckFinding] {
    try Row.fetchAll(self, sql: "PRAGMA foreign_key_check").map { row in
      let (table, parent): (String, String) = (row["table"], row["parent"])
      return CheckFinding(
        .references, "A row of \(table) refers to a \(parent) that does not exist.")
    }
  }

  fileprivate func tallyFindings() throws -> [CheckFinding] {
    var found: [CheckFinding] = []
    for type in StoredRecords.listed {
      let (area, table) = (type.area, type.table)
      let count = try Int.fetchOne(self, sql: "SELECT count(*) FROM \(table)") ?? 0
      let highest =
        try Int.fetchOne(self, sql: "SELECT coalesce(max(number), 0) FROM \(table)") ?? 0
      let next = try number("SELECT next FROM tally WHERE area = ?", [area.name]) ?? 0
      if try count != total(of: area) || next <= highest {
        found.append(
          CheckFinding(
            .tallies, "The count of \(area.plural) differs from the \(area.plural) kept."))
      }
    }
    return found
  }

  /// Reads what every act made different.
  fileprivate func differenceFindings() throws -> [CheckFinding] {
    var found: [CheckFinding] = []
    let rows = try Row.fetchCursor(self, sql: "SELECT * FROM difference ORDER BY seq")
    while let row = try rows.next() {
      do { _ = try row.difference(leaving: nil) } catch is UnreadableValue {
        found.append(
          CheckFinding(
            .journal, "What entry \(try row.number("seq")) made different cannot be read."))
      }
    }
    return found
  }

  /// Has each text index compare itself with the text it was made from, and looks for rows of which
  /// there is no case or line.
  fileprivate func textFindings() throws -> [CheckFinding] {
    try Schema.textTables.compactMap { table in
      let key = table == "docketItem" ? "id" : "number"
      let sql = "SELECT 1 FROM \(table)Text_content WHERE id NOT IN (SELECT \(key) FROM \(table))"
      if try row("\(sql) LIMIT 1") != nil {
        return CheckFinding(.text, "The text index of \(table) holds a row of which there is none.")
      }
      do {
        try execute(
          sql: "INSERT INTO \(table)Text (\(table)Text, rank) VALUES ('integrity-check', 1)")
        return nil
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        return CheckFinding(.text, "The text index of \(table) differs from the text.")
      }
    }
  }

  /// Works out again what lists and the docket show of every record, and compares.
  fileprivate func shownFindings<Record: ListedRecord>(
    of type: Record.Type, in district: District, compared: () throws -> Void
  ) throws -> [CheckFinding] {
    var found: [CheckFinding] = []
    let numbers = try Int.fetchCursor(
      self, sql: "SELECT number FROM \(Record.table) ORDER BY number")
    while let number = try numbers.next() {
      try compared()
      guard let record = try Record.load(number, from: self) else { continue }
      if try !record.isListed(in: district, from: self)
        || indexedText(of: Record.table, number) != shownText(of: type, number)
        || !isDocketRight(for: record, in: district)
      {
        found.append(.notShown(record.reference))
      }
    }
    return found
  }

  /// Whether the docket has the lines that a record states, and finds them by their text.
  fileprivate func isDocketRight<Record: StoredRecord>(
    for record: Record, in district: District
  ) throws -> Bool {
    let lines = try rows(
      "SELECT * FROM docketItem WHERE area = ? AND number = ?",
      [Record.area.name, record.number]
    ).map { try DocketLine(columns: Columns($0)) }
    let due = record.docketItems(in: district)
    return try lines.count == due.count && Set(lines.map(\.item)) == Set(due)
      && lines.allSatisfy { $0.title == record.title }
      && lines.allSatisfy { try indexedText(of: "docketItem", $0.id) == $0.indexedText }
  }
}

extension CheckFinding {
  /// That the docket and the lists show something else than a record.
  fileprivate static func notShown(_ reference: CaseReference) -> CheckFinding {
    CheckFinding(
      .docket,
      "The docket and the lists do not show \(reference) as its record is: it was "
        + "changed outside Docket or by another version. Compare it with the journal and a "
        + "backup; only once it is right, note anything on it to have it written again.")
  }
}
