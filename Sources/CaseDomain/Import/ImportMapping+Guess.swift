extension ImportMapping {
  /// Guesses a mapping from a register's headings and the cells below them.
  public init(guessing sheet: RegisterSheet) {
    self.sheet = sheet
    let sample = sheet.rows.prefix(500)
    let guesses = sheet.header.indices.map { column in
      Self.named(sheet.header[column])
        ?? ColumnGuess(
          heading: sheet.header[column],
          values: sample.map { $0.cell(column) }.filter { !$0.isEmpty })
    }
    let order = guesses.indices.sorted { (guesses[$0].rank, $0) < (guesses[$1].rank, $1) }
    for column in order {
      let guess = guesses[column]
      guard let field = guess.field else {
        noteReasons[column] = guess.reason
        continue
      }
      if let first = taken[field] {
        noteReasons[column] =
          "“\(sheet.title(first.column))” already gives \(field), so the note keeps this one."
      } else {
        taken[field] = Taken(column: column, reason: guess.reason)
      }
    }
  }

  /// The guess for a heading that is a field's own name, as `new-products`.
  private static func named(_ heading: String) -> ColumnGuess? {
    let name = heading.lowercased()
    guard name != remark, name != "address", fields.contains(where: { $0.id == name }) else {
      return nil
    }
    return ColumnGuess(field: name, rank: 0, reason: "The heading is the field's own name.")
  }
}
