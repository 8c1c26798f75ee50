import GRDB

/// Reads a value from a row, each property from where it is kept.
struct RowDecoder: Decoder {
  let row: Columns
  let names: ColumnNames
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Properties(row: row, names: names))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw UnreadableValue(column: "")
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    throw UnreadableValue(column: "")
  }
}

private struct Properties<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let row: Columns
  let names: ColumnNames
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }

  func contains(_ key: Key) -> Bool {
    guard case .inside(let names) = names[key.stringValue] else {
      return row.has(names.column(of: key))
    }
    return names.values.contains { name in
      if case .named(let column) = name { row.has(column) } else { false }
    }
  }

  func decodeNil(forKey key: Key) -> Bool { !contains(key) }

  func decode(_ type: String.Type, forKey key: Key) throws -> String { try plain(key) }

  func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
    if case .count = names[key.stringValue] { return try row.count(key.stringValue) }
    return try plain(key)
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try plain(key) }

  /// A value that one column holds as it is.
  ///
  /// A page of a list reads a thousand of them, so they go past the tables of types.
  private func plain<Value: Decodable & ColumnValue>(_ key: Key) throws -> Value {
    let column = names.column(of: key)
    guard let value = try Value.read(row[column] ?? .null) else {
      throw UnreadableValue(column: column)
    }
    return value
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    switch names[key.stringValue] {
    case .inside(let names): return try Value(from: RowDecoder(row: row, names: names))
    case .part: return try Value(from: ColumnDecoder(column: key.stringValue, value: nil))
    case .named, .joined, .count, nil: break
    }
    if let value = try RowValues.type(of: Value.self)?.init(columns: row) as? Value {
      return value
    }
    let column = names.column(of: key)
    return row[column] == nil
      ? try Value(from: ColumnDecoder(column: column, value: nil)) : try row.value(column)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { throw UnreadableValue(column: "") }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw UnreadableValue(column: "")
  }

  func superDecoder() throws -> any Decoder { throw UnreadableValue(column: "") }

  func superDecoder(forKey key: Key) throws -> any Decoder { throw UnreadableValue(column: "") }
}
