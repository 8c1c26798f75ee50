import CaseDomain
import GRDB

extension CivilDate: DatabaseValueConvertible {
  /// The date as yyyy-mm-dd.
  public var databaseValue: DatabaseValue { iso.databaseValue }

  /// Reads a date written as yyyy-mm-dd.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> CivilDate? {
    String.fromDatabaseValue(value).flatMap { CivilDate(iso: $0) }
  }
}

/// A stored value the program cannot read, which only another program can have written.
struct UnreadableValue: Error {
  let column: String
}

extension Row {
  /// A date that is always there.
  func date(_ column: String) throws -> CivilDate {
    guard let date = try optionalDate(column) else { throw UnreadableValue(column: column) }
    return date
  }

  /// A date that may be missing.
  func optionalDate(_ column: String) throws -> CivilDate? {
    guard let text: String = self[column] else { return nil }
    guard let date = CivilDate(iso: text) else { throw UnreadableValue(column: column) }
    return date
  }

  /// A text that is always there.
  func text(_ column: String) throws -> String {
    guard let text: String = self[column] else { throw UnreadableValue(column: column) }
    return text
  }

  /// A whole number that is always there.
  func number(_ column: String) throws -> Int {
    guard let number: Int = self[column] else { throw UnreadableValue(column: column) }
    return number
  }

  /// A number of days or times that may be missing, from 0 to a hundred years of days.
  ///
  /// It is added to, so that one beyond any reason is told as damage.
  func optionalCount(_ column: String) throws -> Int? {
    guard let number: Int = self[column] else { return nil }
    guard (0...36_525).contains(number) else { throw UnreadableValue(column: column) }
    return number
  }

  /// A number of days or times that is always there.
  func count(_ column: String) throws -> Int {
    guard let number = try optionalCount(column) else { throw UnreadableValue(column: column) }
    return number
  }

  /// A yes or no that is always there.
  func flag(_ column: String) throws -> Bool { try number(column) != 0 }

  /// A yes or no that may be missing.
  func optionalFlag(_ column: String) -> Bool? { (self[column] as Int?).map { $0 != 0 } }

  /// One of a list of words, always there.
  func choice<T: RawRepresentable>(_ column: String, as type: T.Type = T.self) throws -> T
  where T.RawValue == String {
    guard let value = T(rawValue: try text(column)) else { throw UnreadableValue(column: column) }
    return value
  }

  /// One of a list of words, or nothing.
  func optionalChoice<T: RawRepresentable>(_ column: String, as type: T.Type = T.self) throws -> T?
  where T.RawValue == String {
    guard self[column] as String? != nil else { return nil }
    return try choice(column, as: type)
  }

  /// Several of a list of words, kept in one text with commas.
  func choices<T: RawRepresentable>(_ column: String, as type: T.Type = T.self) throws -> [T]
  where T.RawValue == String {
    try text(column).split(separator: ",").map {
      guard let value = T(rawValue: String($0)) else { throw UnreadableValue(column: column) }
      return value
    }
  }

  /// A record that is mentioned, from its number and the name joined to it.
  func tag(_ number: String, _ name: String) throws -> Tag {
    Tag(try self.number(number), try text(name))
  }
}

extension CaseIterable where Self: RawRepresentable & Hashable, RawValue == String {
  /// Several of a list of words as one text, in the order of the list.
  static func joined(_ values: Set<Self>) -> String {
    allCases.filter(values.contains).map(\.rawValue).joined(separator: ",")
  }
}

extension String {
  /// The text by which names are compared and put in order, whatever their capitals.
  var sortKey: String { lowercased() }
}
