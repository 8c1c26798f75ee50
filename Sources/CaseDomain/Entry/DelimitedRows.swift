/// The rows of a delimited text after RFC 4180, with what spreadsheets and people make of it.
///
/// A row ends at CRLF, LF or CR. A quote opens a quoted cell only at the cell's beginning, blanks
/// before it aside; anywhere else it is a quote, as in `10" tablet`. Two quotes inside a quoted cell
/// are one, and what follows a closing quote still belongs to the cell.
public struct DelimitedRows {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position = 0
  private var line = 1

  /// Prepares to read from the beginning.
  public init(_ utf8: [UInt8], delimiter: UInt8) {
    self.bytes = utf8
    self.delimiter = delimiter
  }

  /// A quote that opens a cell and is never closed.
  public struct UnclosedQuote: Error, Hashable {
    /// The line of the quote.
    public let line: Int
  }

  /// The cells of the next row, or `nil` at the end; a blank line is one empty cell.
  public mutating func next() throws(UnclosedQuote) -> [String]? {
    guard position < bytes.count else { return nil }
    var cells: [String] = []
    repeat { cells.append(try cell()) } while skip(delimiter)
    skipLineEnd()
    return cells
  }

  private mutating func cell() throws(UnclosedQuote) -> String {
    let start = position
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
    if position < bytes.count, bytes[position] == Self.quote { return try quoted() }
    return String(decoding: bytes[start..<plainEnd()], as: UTF8.self)
  }

  private mutating func quoted() throws(UnclosedQuote) -> String {
    let opening = line
    position += 1
    var content: [UInt8] = []
    while true {
      guard position < bytes.count else { throw UnclosedQuote(line: opening) }
      let byte = bytes[position]
      if byte == Self.quote {
        position += 1
        guard skip(Self.quote) else { break }
        content.append(Self.quote)
      } else if byte == Self.return || byte == Self.newline {
        skipLineEnd()
        content.append(Self.newline)
      } else {
        content.append(byte)
        position += 1
      }
    }
    let rest = position
    content += bytes[rest..<plainEnd()]
    return String(decoding: content, as: UTF8.self)
  }

  /// Moves to the end of a cell outside quotes and returns it.
  private mutating func plainEnd() -> Int {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == Self.newline || byte == Self.return { break }
      position += 1
    }
    return position
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipLineEnd() {
    let returned = skip(Self.return)
    if skip(Self.newline) || returned { line += 1 }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") && byte != delimiter
  }

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let `return` = UInt8(ascii: "\r")
}
