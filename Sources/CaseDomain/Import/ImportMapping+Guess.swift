extension ImportMapping {
  /// Guesses a mapping from a register's headings and the cells below them.
  public init(guessing table: RegisterTable) {
    self.table = table
    let sample = table.rows.prefix(500)
    let guesses = table.header.indices.map { column in
      let values = sample.map { $0.cell(column) }.filter { !$0.isEmpty }
      return Self.named(table.header[column], values)
        ?? ColumnGuess(heading: table.header[column], values: values)
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
          "“\(table.title(first.column))” already gives \(field), so the note keeps this one."
      } else {
        taken[field] = Taken(column: column, reason: guess.reason)
      }
    }
  }

  /// The guess for a heading that is a field's own name, as `new-products`.
  ///
  /// Few registers hold this casebook's references; where names stand under `Contractor`, they are
  /// names.
  private static func named(_ heading: String, _ values: [String]) -> ColumnGuess? {
    let name = heading.lowercased()
    guard name != remark, name != "address", let field = fields.first(where: { $0.id == name })
    else { return nil }
    if let area = field.area, !values.allSatisfy({ holdsReferences($0, to: area) }) {
      return ColumnGuess(
        field: "new-\(name)", rank: 0,
        reason:
          "Not every cell is a reference, as \(CaseReference(area, 12)) is, so they are names.")
    }
    return ColumnGuess(field: name, rank: 0, reason: "The heading is the field's own name.")
  }

  private static func holdsReferences(_ cell: String, to area: CaseArea) -> Bool {
    cell.typedParts.allSatisfy { CaseReference($0)?.area == area }
  }
}

extension ActField {
  /// The kind of record the field refers to, if it refers to any.
  fileprivate var area: CaseArea? {
    switch kind {
    case .lookup(let area), .lookups(let area): area
    default: nil
    }
  }
}
