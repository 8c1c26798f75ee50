import CaseDomain
import GRDB

/// A value that is kept in one column.
protocol ColumnValue: SendableMetatype {
  /// Reads the value; `nil` where the column holds no such thing.
  static func read(_ column: DatabaseValue) throws -> Self?

  /// The value as the column holds it.
  func column() throws -> DatabaseValue
}

extension ColumnValue where Self: DatabaseValueConvertible {
  static func read(_ column: DatabaseValue) -> Self? { fromDatabaseValue(column) }

  func column() -> DatabaseValue { databaseValue }
}

extension Bool: ColumnValue {}
extension Int: ColumnValue {}
extension String: ColumnValue {}
extension CivilDate: ColumnValue {}

extension CivilDate: DatabaseValueConvertible {
  /// The date as yyyy-mm-dd.
  public var databaseValue: DatabaseValue { iso.databaseValue }

  /// Reads a date written as yyyy-mm-dd.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> CivilDate? {
    String.fromDatabaseValue(value).flatMap { CivilDate(iso: $0) }
  }
}
