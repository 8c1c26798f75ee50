import GRDB

extension DatabaseValue {
  /// Reads the value of a column.
  ///
  /// - Throws: `UnreadableValue` with the column.
  func read<Kept: Decodable>(from column: String) throws -> Kept {
    do {
      if let type = ColumnValues.type(of: Kept.self) {
        guard let value = try type.read(self) as? Kept else {
          throw UnreadableValue(column: column)
        }
        return value
      }
      return try Kept(from: ColumnDecoder(column: column, value: self))
    } catch is DecodingError {
      throw UnreadableValue(column: column)
    }
  }
}

/// Reads a word or a number from one column, or several words; or a list or a table that has no
/// column, as an empty one.
struct ColumnDecoder: Decoder, SingleValueDecodingContainer {
  let column: String
  let value: DatabaseValue?
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard value == nil else { throw UnreadableValue(column: column) }
    return RowDecoder(row: [:], names: [:]).container(keyedBy: type)
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard let value else { return Words(column: column, words: []) }
    guard let text = String.fromDatabaseValue(value) else { throw UnreadableValue(column: column) }
    return Words(column: column, words: text.split(separator: ","))
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { value?.isNull ?? true }

  func decode(_ type: String.Type) throws -> String {
    guard let text = value.flatMap(String.fromDatabaseValue) else {
      throw UnreadableValue(column: column)
    }
    return text
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try (value ?? .null).read(from: column)
  }
}

/// Reads words that one column holds, joined by commas.
private struct Words: UnkeyedDecodingContainer {
  let column: String
  let words: [Substring]
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var count: Int? { words.count }
  var isAtEnd: Bool { currentIndex == words.count }

  func decodeNil() -> Bool { false }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let word = String(words[currentIndex])
    currentIndex += 1
    return try word.databaseValue.read(from: column)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> { throw UnreadableValue(column: column) }

  func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw UnreadableValue(column: column)
  }

  func superDecoder() throws -> any Decoder { throw UnreadableValue(column: column) }
}
