import CaseDomain
import Files

/// Reads registers from the files that spreadsheets save.
public enum RegisterFile {
  /// Reads the register in a file.
  ///
  /// - Throws: `DocumentProblem` saying what the file is instead and how to save it.
  public static func read(_ path: FilePath) throws(DocumentProblem) -> RegisterTable {
    try read(
      try WholeFile.read(path), name: path.name)
  }

  /// Reads the register in a file's bytes.
  ///
  /// - Throws: `DocumentProblem` saying what the bytes are instead and how to save them.
  public static func read(
    _ bytes: [UInt8], name: String
  ) throws(DocumentProblem) -> RegisterTable {
    let (text, wasWindows) = try RegisterText.decode(bytes, name: name)
    let (table, declared) = declaration(text)
    let delimiter =
      if let declared { declared } else { try likeliest(in: table, name: name) }
    var rows: [RegisterTable.Row] = []
    var reader = DelimitedRows(table, delimiter: delimiter)
    var number = 0
    while let row = try next(&reader, name: name) {
      number += 1
      guard row.contains(where: { !isBlank($0) }) else { continue }
      let cells = rows.isEmpty ? row : trimmedEnd(row)
      rows.append(RegisterTable.Row(number: number, cells: cells))
    }
    guard let header = rows.first else {
      throw DocumentProblem(.content, "\(name) is empty. A register has a header and rows.")
    }
    guard header.cells.contains(where: { $0.contains(where: \.isLetter) }) else {
      throw DocumentProblem(
        .content,
        "\(name) has no header: row \(header.number) names no column. Put the names of "
          + "the columns into the first row.")
    }
    let body = Array(rows.dropFirst())
    // A column without a heading counts as one where a row has something in it.
    let used = max(trimmedEnd(header.cells).count, body.map(\.cells.count).max() ?? 0)
    return RegisterTable(
      name: name, header: Array(header.cells.prefix(used)), rows: body,
      cautions: wasWindows ? [windowsCaution] : [])
  }

  private static let windowsCaution =
    "The file is not UTF-8 and was read as Windows-1252; look at names with accents before "
    + "importing."

  private static func next(
    _ reader: inout DelimitedRows, name: String
  ) throws(DocumentProblem) -> [String]? {
    do throws(DelimitedRows.UnclosedQuote) { return try reader.next() } catch {
      throw DocumentProblem(
        .content,
        "\(name), line \(error.line): a quotation mark opens a cell and is never closed. "
          + "Close it, or save the file from the spreadsheet again.")
    }
  }

  /// Takes off the line `sep=;` by which some spreadsheets declare the delimiter.
  private static func declaration(_ text: [UInt8]) -> (table: [UInt8], delimiter: UInt8?) {
    let mark = Array("sep=".utf8)
    guard text.starts(with: mark), text.count > mark.count + 1,
      [UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(text[mark.count + 1])
    else { return (text, nil) }
    var rest = text.dropFirst(mark.count + 1)
    if rest.first == UInt8(ascii: "\r") { rest = rest.dropFirst() }
    if rest.first == UInt8(ascii: "\n") { rest = rest.dropFirst() }
    return (Array(rest), text[mark.count])
  }

  /// The delimiter that gives the first written line the most cells; a comma where none does.
  private static func likeliest(
    in text: [UInt8], name: String
  ) throws(DocumentProblem) -> UInt8 {
    var best = UInt8(ascii: ",")
    var most = 1
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      var reader = DelimitedRows(text, delimiter: delimiter)
      while let row = try next(&reader, name: name) {
        guard row.contains(where: { !isBlank($0) }) else { continue }
        if row.count > most {
          most = row.count
          best = delimiter
        }
        break
      }
    }
    return best
  }

  private static func isBlank(_ cell: String) -> Bool { cell.allSatisfy(\.isWhitespace) }

  /// The cells without blank ones at the end, which spreadsheets save for columns once used.
  private static func trimmedEnd(_ cells: [String]) -> [String] {
    var cells = cells
    while let last = cells.last, isBlank(last) { cells.removeLast() }
    return cells
  }
}
