import PlainText

/// Lines of columns, aligned by the width a terminal gives each character.
struct TextTable {
  private var widths: [Int]

  /// Sets the columns' widths from the first rows that will be written, the heading among them.
  init(fitting rows: [[String]]) {
    let columns = rows.map(\.count).max() ?? 0
    widths = (0..<columns).map { column in
      rows.lazy.filter { column < $0.count }.map { PlainText.width($0[column]) }.max() ?? 0
    }
  }

  /// One row as a line that holds nothing a terminal would obey.
  func line(_ cells: [String]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      if column == cells.count - 1 {
        line += PlainText.safe(cell)
        continue
      }
      let width = column < widths.count ? widths[column] : 0
      let spare = max(0, width - PlainText.width(cell))
      line += PlainText.safe(cell) + String(repeating: " ", count: spare + 2)
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  static func text(_ rows: [[String]]) -> String {
    let table = TextTable(fitting: rows)
    return rows.map(table.line).joined()
  }
}
