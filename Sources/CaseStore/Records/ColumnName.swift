/// Where a property is kept that is not simply in the column of its name.
enum ColumnName: Sendable, ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
  /// In a column of another name.
  case named(String)
  /// In a row of another table that is read along; it is not written with this one.
  case joined(String)
  /// In the column of its name, as a number of days or times that is added to.
  case count
  /// In rows of its own, although a column has its name.
  case part
  /// As properties of its own in the same row; it is there where one of the columns named has a
  /// value.
  case inside(ColumnNames)

  init(stringLiteral name: String) { self = .named(name) }

  init(dictionaryLiteral names: (String, ColumnName)...) {
    self = .inside(ColumnNames(uniqueKeysWithValues: names))
  }
}

/// The properties that are kept elsewhere than in the column of their name.
///
/// A property that has no column is none of the row's: it is kept in rows of its own.
typealias ColumnNames = [String: ColumnName]

extension ColumnNames {
  /// The column of a property that is kept in one.
  func column(of property: any CodingKey) -> String {
    switch self[property.stringValue] {
    case .named(let name), .joined(let name): name
    case .count, .part, .inside, nil: property.stringValue
    }
  }
}
