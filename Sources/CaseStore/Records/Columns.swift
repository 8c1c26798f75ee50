import CaseDomain
import GRDB

/// The values of a row by the names of their columns.
typealias Columns = [String: DatabaseValue]

extension Columns {
  /// The values of a row that was read.
  init(_ row: Row) {
    self.init(minimumCapacity: row.count)
    for (column, value) in row { self[column] = value }
  }

  /// A value that is always there.
  func value<Kept: Decodable>(_ column: String, as type: Kept.Type = Kept.self) throws -> Kept {
    try (self[column] ?? .null).read(from: column)
  }

  /// A value that may be missing.
  func optional<Kept: Decodable>(
    _ column: String, as type: Kept.Type = Kept.self
  ) throws -> Kept? {
    has(column) ? try value(column) : nil
  }

  /// A number of days or times, from 0 to a hundred years of days.
  ///
  /// It is added to, so that one beyond any reason is told as damage.
  func count(_ column: String) throws -> Int {
    let number: Int = try value(column)
    guard (0...36_525).contains(number) else { throw UnreadableValue(column: column) }
    return number
  }

  /// Whether a column has a value.
  func has(_ column: String) -> Bool { self[column].map { !$0.isNull } ?? false }
}
