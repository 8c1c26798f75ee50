import CaseDomain
import GRDB

/// A record with the rows it is kept in: its own, and those of its parts.
protocol StoredRecord: CaseRecord {
  /// The table of the record's own row.
  static var table: String { get }

  /// The column of the record's number.
  static var key: String { get }

  /// The column of what the record is called.
  static var textColumn: String { get }

  /// The properties that are not in the column of their name.
  static var columnNames: ColumnNames { get }

  /// The other records that the record's own row names.
  static var mentions: [Mentioned<Self>] { get }

  /// The columns by which the record names students.
  static var studentColumns: [StudentColumn] { get }

  /// What is kept in rows of its own.
  static var parts: [Part<Self>] { get }

  /// The records of other kinds from which something on the record follows.
  static var follows: [Followed] { get }

  /// The columns by which the rows of a part name the record.
  static func owner(_ number: Int) -> Columns

  /// A row as this version of the program would have written it.
  static func current(_ row: Columns) throws -> Columns

  /// The columns that are worked out from the record for lists.
  func listColumns(in district: District) throws -> Columns

  /// Adds what the record's own rows do not hold, and looks whether the whole makes sense.
  ///
  /// Each of it is set, also where there is none: a record that is about to be written holds what was so
  /// before the act.
  mutating func complete(from db: Database) throws

  /// Adds to the record's page what other cases say of it.
  func relate(
    _ page: inout CasePage, from db: Database, in circumstances: Circumstances
  ) throws

  /// Takes the place of the district in which cases are worked out, where the record is one.
  ///
  /// - Returns: Whether dates may follow from it that are on the docket otherwise.
  func takePlace(of district: inout District) -> Bool

  /// What has been put back when an act on the record is undone, as the beginning of a sentence.
  static func putBack(_ reference: CaseReference) -> String

  /// What the record is called at the beginning of a sentence.
  static func subject(_ reference: CaseReference) -> String
}

extension StoredRecord {
  static var table: String { area.name }
  static var key: String { "number" }
  static var textColumn: String { "title" }
  static var columnNames: ColumnNames { [:] }
  static var mentions: [Mentioned<Self>] { [] }
  static var studentColumns: [StudentColumn] { [] }
  static var parts: [Part<Self>] { [] }
  static var follows: [Followed] { [] }
  static func owner(_ number: Int) -> Columns { [table: number.databaseValue] }
  static func current(_ row: Columns) throws -> Columns { row }
  func listColumns(in district: District) throws -> Columns { [:] }
  mutating func complete(from db: Database) throws {}
  func relate(
    _ page: inout CasePage, from db: Database, in circumstances: Circumstances
  ) throws {}
  func takePlace(of district: inout District) -> Bool { false }
  static func putBack(_ reference: CaseReference) -> String { "\(reference) is put back as it was" }
  static func subject(_ reference: CaseReference) -> String { reference.description }
}

extension StoredRecord {
  /// Reads the whole record, or `nil` where there is none of that number.
  static func load(_ number: Int, from db: Database) throws -> Self? {
    guard var record = try own(number, from: db) else { return nil }
    for part in parts { try part.load(&record, db) }
    try record.complete(from: db)
    return record
  }

  /// Reads what is in the record's own row.
  static func own(_ number: Int, from db: Database) throws -> Self? {
    try row(number, from: db).map(read)
  }

  /// Reads the record from its own row.
  static func read(_ row: Columns) throws -> Self {
    try Self(from: RowDecoder(row: current(row), names: mentions.names(in: columnNames)))
  }

  /// The record's own row, with the names of the records it mentions.
  static func row(_ number: Int, from db: Database) throws -> Columns? {
    try db.row("\(mentions.selection(from: table)) WHERE \(table).\(key) = ?", [number])
      .map(Columns.init)
  }

  /// The columns of the record's own row.
  func row(in district: District, from db: Database) throws -> Columns {
    var row = try RowEncoder.columns(
      of: self, as: Self.mentions.names(in: Self.columnNames),
      among: Set(db.columnNames(of: Self.table)))
    row[Self.key] = number.databaseValue
    return row.merging(try listColumns(in: district)) { $1 }
  }

  /// Writes the record's own row and whatever of its parts differs from what is kept.
  func save(over old: Self?, in district: District, to db: Database) throws {
    let row = try row(in: district, from: db)
    if old == nil {
      try db.insert(row, into: Self.table)
    } else {
      try db.update(row, in: Self.table, where: Self.key)
    }
    for part in Self.parts { try part.save(self, old, db) }
  }

  /// Removes every row of the record but those of its documents.
  func removeRows(from db: Database) throws {
    for part in Self.parts { try part.remove(self, db) }
    try db.run("DELETE FROM \(Self.table) WHERE \(Self.key) = ?", [number])
  }

  /// The record with the names that the records it mentions have now.
  func withCurrentNames(from db: Database) throws -> Self {
    var record = self
    for mention in Self.mentions { try mention.rename(&record, from: db) }
    for part in Self.parts { try part.rename(&record, db) }
    try record.complete(from: db)
    return record
  }
}
