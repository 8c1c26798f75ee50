/// One row of a register, read as the draft of a contract.
struct ImportRow {
  let row: RegisterTable.Row
  let mapping: ImportMapping
  /// What the row enters into each field of the contract's form; no blank ones.
  private(set) var typed: [String: String] = [:]
  private var problems: [EntryProblem] = []

  init(_ row: RegisterTable.Row, by mapping: ImportMapping) {
    self.row = row
    self.mapping = mapping
    for field in ImportMapping.fields where field.id != ImportMapping.remark {
      guard let column = mapping.column(field.id) else { continue }
      let cell = row.cell(column)
      guard !cell.isEmpty else { continue }
      enter(cell, in: field)
    }
    requireNames()
    let remark = remark
    if !remark.isEmpty { typed[ImportMapping.remark] = remark }
  }

  /// The draft the row describes.
  ///
  /// - Throws: `EntryProblems` with what stands in the file, not what was made of it.
  func draft(
    today: CivilDate, calendar: BusinessCalendar
  ) throws(EntryProblems) -> OpenContract {
    let columns = mapping.table.header.count
    if row.cells.count > columns {
      throw EntryProblems(
        value: row.cells.dropFirst(columns).joined(separator: ", "),
        "The row has \(row.cells.count) cells and the header \(columns). A cell that holds the "
          + "delimiter needs quotation marks round it.")
    }
    guard problems.isEmpty else { throw EntryProblems(problems) }
    var draft = OpenContract(today: today)
    try draft.read(typed, Reading(today: today, calendar: calendar))
    // The form takes a semicolon for the end of a name; a register's cell is one name.
    if let name = typed[ImportMapping.product] {
      draft.newProducts = [name]
      try draft.check()
    }
    return draft
  }

  /// What stands in the file for a field.
  func cell(_ field: String) -> String { mapping.column(field).map { row.cell($0) } ?? "" }

  private mutating func enter(_ cell: String, in field: ActField) {
    switch field.kind {
    case .date:
      do throws(EntryProblem) {
        typed[field.id] = try ImportDate.read(cell).iso
      } catch {
        problems.append(error.of(field.id))
      }
    case .text: typed[field.id] = cell.withSingleBlanks
    default: typed[field.id] = cell
    }
  }

  private mutating func requireNames() {
    for (field, others, what) in [
      (ImportMapping.product, ["products"], "product"),
      (ImportMapping.contractor, ["contractor"], "contractor"),
    ] {
      let fields = [field] + others
      guard let mapped = fields.first(where: { mapping.column($0) != nil }),
        fields.allSatisfy({ cell($0).isEmpty }),
        field == ImportMapping.product || !mapping.productStandsForContractor
      else { continue }
      problems.append(
        EntryProblem(
          field: mapped, value: "", "The \(what)'s name is missing. Write it into the cell."))
    }
  }

  private var remark: String {
    var lines: [String] = []
    let name = cell(ImportMapping.product)
    if Self.mayNameSeveral(name) { lines.append("The cell may name several products: \(name)") }
    for column in mapping.noteColumns {
      let cell = row.cell(column)
      if !cell.isEmpty { lines.append("\(mapping.table.title(column)): \(cell)") }
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a product's cell looks like a list; it is imported as one name all the same.
  private static func mayNameSeveral(_ name: String) -> Bool {
    name.contains(" / ") || name.contains(where: { ",;\n\r".contains($0) })
  }
}
