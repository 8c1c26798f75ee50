import CaseDomain
import GRDB

extension Database {
  /// What a case is called in its own row and in the text index, or `nil` where there is no row.
  func indexedText<Record: StoredRecord>(of type: Record.Type, _ number: Int) throws -> String? {
    try row(
      "SELECT \(type.textColumn) AS text FROM \(type.table) WHERE \(type.key) = ?", [number])?
      .text("text")
  }

  /// Puts a case into the text index under what it is called now.
  ///
  /// The index holds no text of its own, so the old one has to be named to be taken out.
  func index<Record: StoredRecord>(
    _ type: Record.Type, _ number: Int, from old: String?, to new: String?
  ) throws {
    guard old != new else { return }
    let table = "\(type.table)Text"
    if let old {
      try run(
        "INSERT INTO \(table) (\(table), rowid, \(type.textColumn)) VALUES ('delete', ?, ?)",
        [number, old])
    }
    if let new {
      try run("INSERT INTO \(table) (rowid, \(type.textColumn)) VALUES (?, ?)", [number, new])
    }
  }
}
