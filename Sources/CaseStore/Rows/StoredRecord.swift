import CaseDomain
import GRDB

/// A record with the rows it is kept in.
protocol StoredRecord: CaseRecord {
  /// The columns of the text index, beside the record's own name for them.
  static var textColumn: String { get }

  /// Reads the whole record, or `nil` where there is none of that number.
  static func load(_ number: Int, from db: Database) throws -> Self?

  /// Writes the record's own row and whatever of its parts differs from what is kept.
  func save(over old: Self?, in office: Office, to db: Database) throws

  /// Removes every row of the record but its notes and documents.
  func removeRows(from db: Database) throws

  /// The record with the names that the records it mentions have now.
  func retagged(from db: Database) throws -> Self

  /// Whether what lists show of the record is what the domain says.
  func isListed(in office: Office, from db: Database) throws -> Bool
}

extension StoredRecord {
  static var textColumn: String { "title" }

  /// Lists show nothing of the record but its own facts.
  func isListed(in office: Office, from db: Database) throws -> Bool { true }
}
