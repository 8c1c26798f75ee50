import CaseDomain
import GRDB

/// A column of a row that names another record, which is then read with the name it has now.
struct Mentioned<Owner>: Sendable {
  /// The column, which is called as the property is.
  let column: String
  /// The kind of record named.
  let target: any StoredRecord.Type
  let path: WritableKeyPath<Owner, Mention> & Sendable

  init(
    _ column: String, _ path: WritableKeyPath<Owner, Mention> & Sendable,
    of target: any StoredRecord.Type
  ) {
    self.column = column
    self.path = path
    self.target = target
  }

  /// The column of the name where the row is read.
  var name: String { column + "Name" }

  /// Gives what is mentioned the name it has now.
  ///
  /// - Throws: `Refusal` where it was taken out.
  func rename(_ owner: inout Owner, from db: Database) throws {
    let number = owner[keyPath: path].number
    let sql = "SELECT \(target.textColumn) AS name FROM \(target.table) WHERE \(target.key) = ?"
    guard let row = try db.row(sql, [number]) else {
      throw Refusal.noRecord(CaseReference(target.area, number))
    }
    owner[keyPath: path] = Mention(number, try row.text("name"))
  }
}

extension Array {
  /// The query for whole rows of a table, each with the names of what it mentions.
  func selection<Owner>(from table: String) -> String where Element == Mentioned<Owner> {
    let names = map { ", \($0.name)Row.\($0.target.textColumn) AS \($0.name)" }.joined()
    let joins = map {
      " JOIN \($0.target.table) AS \($0.name)Row ON \($0.name)Row.\($0.target.key) = \(table).\($0.column)"
    }.joined()
    return "SELECT \(table).*\(names) FROM \(table)\(joins)"
  }

  /// Where the properties of a row are kept, those it mentions others by among them.
  func names<Owner>(in columns: ColumnNames) -> ColumnNames where Element == Mentioned<Owner> {
    var names = columns
    for mention in self {
      names[mention.column] = ["number": .named(mention.column), "name": .joined(mention.name)]
    }
    return names
  }
}
