import CaseDomain
import Files
import GRDB

extension Opening {
  /// Compares everything the file's schema holds with what the program made.
  ///
  /// A trigger or a view runs whatever it says on the next command, so nothing is left out for its
  /// name alone. It is done at each start and therefore looks only at the schema's own rows.
  ///
  /// - Throws: `StoreFailure` naming the first object that is altered, missing or too many.
  static func checkSchema(_ db: Database, path: FilePath) throws {
    var missing = SchemaObject.expected
    let rows = try Row.fetchCursor(db, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema")
    while let row = try rows.next() {
      let object = SchemaObject(row)
      // An object found twice is missing no more, and shows as one too many.
      guard missing.remove(object) != nil || object.isSQLitesOwn else {
        throw altered(object, path)
      }
    }
    if let object = missing.min(by: { $0.words < $1.words }) { throw altered(object, path) }
  }

  private static func altered(_ object: SchemaObject, _ path: FilePath) -> StoreFailure {
    StoreFailure(
      .damaged,
      "The casebook \(path) was altered by another program (\(object.words)); restore a backup.")
  }
}

/// One row of a file's schema.
private struct SchemaObject: Hashable {
  /// `table`, `index`, `trigger` or `view`.
  let type: String
  let name: String
  /// The table an index or a trigger belongs to; a table's own name.
  let table: String
  /// The statement as it was given, or `nil` for the index that a constraint brings about and for
  /// the parts of a text table, whose statements are SQLite's to write.
  let sql: String?

  /// What a casebook's schema consists of.
  static let expected = made(by: Schema.steps.joined()).union(textParts)

  /// What is there once some statements were carried out one after the other.
  private static func made(by statements: some Sequence<String>) -> Set<SchemaObject> {
    var objects: [String: SchemaObject] = [:]
    for statement in statements {
      if statement.hasPrefix("DROP TABLE ") {
        let table = statement.dropFirst("DROP TABLE ".count)
        objects = objects.filter { $1.table != table }
      } else if let object = SchemaObject(made: statement) {
        objects[object.name] = object
      }
    }
    return Set(objects.values)
  }

  /// The tables in which a text index is kept.
  ///
  /// An index that counts no columns has no `_docsize` (fts5.html).
  private static let textParts = Schema.textTables.flatMap { table in
    ["data", "idx", "content", "config"].map { part in
      SchemaObject(
        type: "table", name: "\(table)Text_\(part)", table: "\(table)Text_\(part)", sql: nil)
    }
  }

  private static let textPartNames = Set(textParts.map(\.name))
}

extension SchemaObject {
  /// Reads a row as it stands in the file, whatever it holds.
  init(_ row: Row) {
    type = row["type"] ?? ""
    name = row["name"] ?? ""
    table = row["tbl_name"] ?? ""
    sql = type == "table" && Self.textPartNames.contains(name) ? nil : row["sql"]
  }

  /// The row that one of the program's own statements makes.
  private init?(made statement: String) {
    // Byte by byte, because it is done at each start.
    let words = statement.utf8.split(maxSplits: 9) {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n")
    }
    .map { String(Substring($0)) }
    guard words.first == "CREATE", words.dropFirst().first != "TEMP",
      let kind = words.first(where: { ["TABLE", "INDEX", "TRIGGER"].contains($0) }),
      let place = words.firstIndex(of: kind), place + 1 < words.count
    else { return nil }
    type = kind.lowercased()
    name = words[place + 1]
    let on = words.firstIndex(of: "ON").map { words[$0 + 1] }
    table = kind == "TABLE" ? name : on ?? ""
    sql = statement
  }

  /// Whether SQLite made the object for itself: a table in which it counts, or the index of a
  /// constraint, which has no statement.
  var isSQLitesOwn: Bool {
    switch type {
    case "table":
      ["sqlite_sequence", "sqlite_stat1", "sqlite_stat4"].contains(name) && table == name
    case "index": sql == nil && name.hasPrefix("sqlite_autoindex_\(table)_")
    default: false
    }
  }

  /// What the object is called in a sentence.
  var words: String { "\(type.prefix(20)) \(name.prefix(60))" }
}
