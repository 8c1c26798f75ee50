import GRDB

/// A value as SQLite takes it.
typealias Value = (any DatabaseValueConvertible)?

/// A table's name and columns, with the statements that write whole rows.
struct Table: Sendable {
  let name: String
  let insert: String
  /// Replaces every column but the key, which the first column is.
  let update: String

  init(_ name: String, _ columns: [String]) {
    self.name = name
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    insert = "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
    let settings = columns.enumerated().dropFirst().map { "\($1) = ?\($0 + 1)" }
    update =
      "UPDATE \(name) SET \(settings.joined(separator: ", ")) WHERE \(columns.first ?? "") = ?1"
  }
}

extension Database {
  /// Runs one statement that the connection keeps prepared.
  func run(_ sql: String, _ values: [Value] = []) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }

  /// The rows of one statement that the connection keeps prepared.
  func rows(_ sql: String, _ values: [Value] = []) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }

  /// The rows of one statement with named values that the connection keeps prepared.
  func rows(_ sql: String, _ values: [String: Value]) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }

  /// The first row of one statement that the connection keeps prepared.
  func row(_ sql: String, _ values: [Value] = []) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }

  /// The first column of the first row, as a whole number.
  func number(_ sql: String, _ values: [Value] = []) throws -> Int? {
    try Int.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }

  /// Rewrites the rows of a collection that belongs to one record, if it changed.
  ///
  /// The key of the record and the position in the collection are the first two columns.
  func replace<Item: Equatable>(
    _ old: [Item], with new: [Item], of key: Int, in table: Table, owner: String,
    _ values: (Item) -> [Value]
  ) throws {
    guard old != new else { return }
    if !old.isEmpty { try run("DELETE FROM \(table.name) WHERE \(owner) = ?", [key]) }
    for (position, item) in new.enumerated() {
      try run(table.insert, [key, position + 1] + values(item))
    }
  }
}
