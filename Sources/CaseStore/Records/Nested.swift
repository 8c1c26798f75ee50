import CaseDomain
import GRDB

/// Something of each value of a part that is kept in rows of its own.
///
/// The rows name the record as those of the part do, and the place of the value in a column that is
/// called as the part's table.
struct Nested<Owner>: Sendable {
  let table: String
  let load: @Sendable (inout [Owner], Columns, Database) throws -> Void
  let save: @Sendable (Owner, Columns, Database) throws -> Void

  init<Element: Codable & Sendable>(
    _ table: String, _ path: WritableKeyPath<Owner, [Element]> & Sendable,
    _ columns: ColumnNames, in part: String
  ) {
    self.table = table
    load = { owners, owner, db in
      for row in try db.rows("SELECT * FROM \(table)", where: owner, ordered: true, within: part) {
        let place: Int = try row.value(part)
        guard owners.indices.contains(place &- 1) else { throw UnreadableValue(column: part) }
        owners[place - 1][keyPath: path].append(
          try Element(from: RowDecoder(row: row, names: columns)))
      }
    }
    save = { owner, key, db in
      let among = Set(try db.columnNames(of: table))
      for (index, element) in owner[keyPath: path].enumerated() {
        var row = try RowEncoder.columns(of: element, as: columns, among: among)
          .merging(key) { $1 }
        row["position"] = (index + 1).databaseValue
        try db.insert(row, into: table)
      }
    }
  }
}
