extension ImportMapping {
  /// Changes the mapping as the person said: `signed=Approved,grades=D,remark=`.
  ///
  /// A column is named by its heading, its letter or its number from 1; a field without a column is
  /// no longer imported. `remark=` empties the note, and a column named for it is added to it.
  ///
  /// - Throws: `EntryProblem` naming the fields or columns there are.
  public mutating func change(_ text: String) throws(EntryProblem) {
    for (field, column) in try RegisterTable.choices(in: text, as: "signed=Approved") {
      try map(field, to: column)
    }
  }

  /// Maps a field to a column by number from 0, or to none.
  ///
  /// - Throws: `EntryProblem` for a field there is not.
  public mutating func map(_ field: String, to column: Int?) throws(EntryProblem) {
    try Self.requireField(field)
    guard field != Self.remark else {
      if let column {
        note(column)
      } else {
        noted = []
        unnoted = Set(table.header.indices)
      }
      return
    }
    taken[field] = column.map { Taken(column: $0, reason: ColumnUse.yours) }
  }

  /// Puts a column to one use and no other, or to none.
  ///
  /// A column that another one displaces falls back into the note.
  ///
  /// - Throws: `EntryProblem` for a field there is not.
  public mutating func put(_ column: Int, into field: String?) throws(EntryProblem) {
    if let field { try Self.requireField(field) }
    taken = taken.filter { $0.value.column != column }
    noted.remove(column)
    switch field {
    case nil: unnoted.insert(column)
    case Self.remark?: note(column)
    case let field?: taken[field] = Taken(column: column, reason: ColumnUse.yours)
    }
  }

  private mutating func note(_ column: Int) {
    noted.insert(column)
    unnoted.remove(column)
    noteReasons[column] = ColumnUse.yours
  }

  private mutating func map(_ field: String, to name: String) throws(EntryProblem) {
    try Self.requireField(field)
    try map(field, to: name.isEmpty ? nil : try table.column(named: name, for: field))
  }
}

extension String {
  /// The words with one blank between them.
  var withSingleBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text as names are compared: whatever the capitals and the blanks.
  var importKey: String { withSingleBlanks.lowercased() }
}
