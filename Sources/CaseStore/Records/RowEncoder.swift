import GRDB

/// Writes a value into the columns of a row, each property to where it is kept.
struct RowEncoder: Encoder {
  private let row: RowInMaking
  private let names: ColumnNames
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  fileprivate init(_ row: RowInMaking, _ names: ColumnNames) {
    self.row = row
    self.names = names
  }

  /// The columns of a value's properties, as far as a table has them.
  static func columns(
    of value: some Encodable, as names: ColumnNames, among columns: Set<String>? = nil
  ) throws -> Columns {
    let row = RowInMaking(columns)
    try value.encode(to: RowEncoder(row, names))
    return row.values
  }

  /// The value of one column.
  static func column(_ value: some Encodable) throws -> DatabaseValue {
    if ColumnValues.type(of: type(of: value)) != nil, let value = value as? any ColumnValue {
      return try value.column()
    }
    let encoder = ColumnEncoder()
    try value.encode(to: encoder)
    return encoder.value
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Properties(row: row, names: names))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { noColumn() }

  func singleValueContainer() -> any SingleValueEncodingContainer { noColumn() }
}

/// The columns written so far, and those a property can be written to.
private final class RowInMaking {
  var values: Columns = [:]
  let columns: Set<String>?

  init(_ columns: Set<String>?) { self.columns = columns }
}

private func noColumn() -> Never {
  preconditionFailure("A value that is kept in a column is a word, a number or a day.")
}

private func noColumn(of key: any CodingKey) -> Never {
  preconditionFailure("There is no column for “\(key.stringValue)”: the tables need a new version.")
}

private struct Properties<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let row: RowInMaking
  let names: ColumnNames
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {}

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    switch names[key.stringValue] {
    case .inside(let names): try value.encode(to: RowEncoder(row, names))
    case .part, .joined: break
    case .named, .count, nil:
      if RowValues.type(of: Value.self) != nil, let value = value as? any RowValue {
        for (column, value) in value.columns { row.values[column] = try value.column() }
      } else {
        let column = names.column(of: key)
        guard row.columns?.contains(column) ?? true else {
          // Only what is kept in rows of its own has no column.
          let style = Mirror(reflecting: value).displayStyle
          guard [.collection, .set, .dictionary].contains(style) else { noColumn(of: key) }
          return
        }
        row.values[column] = try RowEncoder.column(value)
      }
    }
  }

  /// A missing value writes nothing, and yet has to have a column for the day that it is there.
  func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    if let value { return try encode(value, forKey: key) }
    if RowValues.type(of: Value.self) != nil { return }
    switch names[key.stringValue] {
    case .inside, .part, .joined: break
    case .named, .count, nil:
      guard row.columns?.contains(names.column(of: key)) ?? true else { noColumn(of: key) }
    }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { noColumn() }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { noColumn() }

  func superEncoder() -> any Encoder { noColumn() }

  func superEncoder(forKey key: Key) -> any Encoder { noColumn() }
}

/// Writes a word or a number into one column, or several joined by commas.
private final class ColumnEncoder: Encoder, SingleValueEncodingContainer, UnkeyedEncodingContainer {
  private var written: [DatabaseValue] = []
  private var isList = false
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  var count: Int { written.count }

  var value: DatabaseValue {
    guard isList else { return written.first ?? .null }
    return written.map { String.fromDatabaseValue($0) ?? "\($0)" }.joined(separator: ",")
      .databaseValue
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    noColumn()
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    isList = true
    return self
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() {}

  func encode<Value: Encodable>(_ value: Value) throws {
    written.append(try RowEncoder.column(value))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> { noColumn() }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { noColumn() }

  func superEncoder() -> any Encoder { noColumn() }
}
