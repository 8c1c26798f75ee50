@testable import CaseDomain

/// Files of tables that a test writes as lines.
struct TablesInMemory: TableFiles {
  /// The lines of each file by its path; those of an export's by `export/users.csv`.
  var files: [String: String]

  func table(at path: String) throws(StoreFailure) -> RegisterTable {
    guard let table = table(path) else { throw StoreFailure(.document, "There is no \(path).") }
    return table
  }

  func content(at path: String, atMost limit: Int) throws(StoreFailure) -> [UInt8] {
    guard let text = files[path] else { throw StoreFailure(.document, "There is no \(path).") }
    return Array(text.utf8)
  }

  func tables(_ names: [String], at path: String) throws(StoreFailure) -> [String: RegisterTable] {
    var tables: [String: RegisterTable] = [:]
    for name in names { tables[name] = table("\(path)/\(name)") }
    return tables
  }

  private func table(_ path: String) -> RegisterTable? {
    guard let text = files[path] else { return nil }
    var reader = DelimitedRows(Array(text.utf8), delimiter: UInt8(ascii: ","))
    var rows: [RegisterTable.Row] = []
    do {
      while let cells = try reader.next() {
        rows.append(RegisterTable.Row(number: rows.count + 1, cells: cells))
      }
    } catch {
      preconditionFailure("\(path) has a quote on line \(error.line) that is never closed.")
    }
    return RegisterTable(name: path, header: rows[0].cells, rows: Array(rows.dropFirst()))
  }
}
