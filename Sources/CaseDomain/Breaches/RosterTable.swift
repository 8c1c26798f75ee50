/// A file of a OneRoster export, its columns known by their names.
struct RosterTable {
  private let columns: [String: Int]
  /// The rows that the exporting system did not mark as deleted.
  let rows: [RegisterTable.Row]

  init(_ table: RegisterTable?) {
    let header = table?.header ?? []
    columns = Dictionary(
      header.enumerated().map { ($1.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    let status = columns["status"]
    rows = (table?.rows ?? []).filter { row in
      status.map { row.cell($0).lowercased() != "tobedeleted" } ?? true
    }
  }

  /// Whether the file has a column.
  func has(_ name: String) -> Bool { columns[name.lowercased()] != nil }

  /// The cell of a column; empty where the file has none.
  func cell(_ row: RegisterTable.Row, _ name: String) -> String {
    columns[name.lowercased()].map(row.cell) ?? ""
  }

  /// The values of a cell that holds a list, however the exporting system quoted it.
  func list(_ row: RegisterTable.Row, _ name: String) -> [String] {
    cell(row, name).split { ",;".contains($0) }
      .map { $0.filter { !"\"{}[]".contains($0) }.trimmed }.filter { !$0.isEmpty }
  }
}
