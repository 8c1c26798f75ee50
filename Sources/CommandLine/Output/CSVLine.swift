import PlainText

/// One line of comma-separated values, as RFC 4180 writes it.
enum CSVLine {
  /// Joins cells to a line.
  static func text(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell, quoted where it has to be.
  ///
  /// A spreadsheet takes a cell that begins like a formula for one and runs it; an apostrophe in
  /// front keeps it text.
  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
