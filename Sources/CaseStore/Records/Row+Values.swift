import CaseDomain
import GRDB

extension Row {
  /// A text that is always there.
  func text(_ column: String) throws -> String { try value(column) }

  /// A whole number that is always there.
  func number(_ column: String) throws -> Int { try value(column) }

  /// The case a row belongs to.
  func reference() throws -> CaseReference { try CaseReference(columns: Columns(self)) }

  private func value<Kept: Decodable>(_ column: String) throws -> Kept {
    try (self[column] as DatabaseValue).read(from: column)
  }
}
