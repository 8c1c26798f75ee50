import CaseDomain
import GRDB

/// A value that one column keeps as JSON.
protocol JSONColumn: ColumnValue, Codable {}

extension JSONColumn {
  static func read(_ column: DatabaseValue) throws -> Self? {
    try String.fromDatabaseValue(column).map { try JSON.read($0) }
  }

  func column() throws -> DatabaseValue { try JSON.write(self).databaseValue }
}

extension PolicyProfile: JSONColumn {}
extension Practice: JSONColumn {}
extension Choices: JSONColumn {}
extension Letterhead: JSONColumn {}
extension Website: JSONColumn {}

/// Most have nothing in them, which is not worth reading.
extension [String: String]: ColumnValue {
  static func read(_ column: DatabaseValue) throws -> Self? {
    try String.fromDatabaseValue(column).map { $0 == "{}" ? [:] : try JSON.read($0) }
  }

  func column() throws -> DatabaseValue {
    (isEmpty ? "{}" : try JSON.write(self)).databaseValue
  }
}
