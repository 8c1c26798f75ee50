import GRDB

/// A value as SQLite takes it.
typealias Value = (any DatabaseValueConvertible)?

extension Database {
  /// Runs one statement that the connection keeps prepared.
  func run(_ sql: String, _ values: [Value] = []) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }

  /// The rows of one statement that the connection keeps prepared.
  func rows(_ sql: String, _ values: [Value] = []) throws -> [Row] {
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

  /// The names of a table's columns.
  func columnNames(of table: String) throws -> [String] { try columns(in: table).map(\.name) }

  /// Adds a row with the columns given; the others have no value.
  func insert(_ row: Columns, into table: String) throws {
    let columns = try columnNames(of: table)
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try run(
      "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))",
      columns.map { row[$0] })
  }

  /// Replaces every column of the row with the key given; those not given lose their value.
  func update(_ row: Columns, in table: String, where key: String) throws {
    let columns = try columnNames(of: table)
    let settings = columns.map { "\($0) = ?" }.joined(separator: ", ")
    try run(
      "UPDATE \(table) SET \(settings) WHERE \(key) = ?",
      (columns + [key]).map { row[$0] })
  }

  /// The rows of a query whose columns hold the values given, in the order of their places where
  /// they have one, and within the part they belong to.
  func rows(
    _ select: String, where key: Columns, ordered: Bool = false, within part: String? = nil
  ) throws -> [Columns] {
    let order = [part, ordered ? "position" : nil].compactMap { $0 }.joined(separator: ", ")
    let (condition, values) = Self.condition(key)
    return try rows(
      select + condition + (order.isEmpty ? "" : " ORDER BY " + order), values
    ).map(Columns.init)
  }

  /// The rows of a query whose key is one of some numbers, in no order.
  func rows(_ select: String, where key: String, among numbers: [Int]) throws -> [Columns] {
    try rows("\(select) WHERE \(key) IN (SELECT value FROM json_each(?))", [numbers.jsonText])
      .map(Columns.init)
  }

  /// Removes the rows of a table whose columns hold the values given.
  func delete(from table: String, where key: Columns) throws {
    let (condition, values) = Self.condition(key)
    try run("DELETE FROM \(table)" + condition, values)
  }

  private static func condition(_ key: Columns) -> (String, [Value]) {
    let columns = key.keys.sorted()
    return (
      columns.isEmpty ? "" : " WHERE " + columns.map { "\($0) = ?" }.joined(separator: " AND "),
      columns.map { key[$0] }
    )
  }
}

extension [Int] {
  /// The numbers as a list that `json_each` reads.
  var jsonText: String { "[" + map(String.init).joined(separator: ",") + "]" }
}
