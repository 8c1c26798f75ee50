/// One line of comma-separated values, as RFC 4180 writes it.
public enum CSVLine {
  /// The cells as a line, with the end of it.
  public static func text(_ cells: [ListCell]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell, quoted where it has to be.
  ///
  /// A number or a date is the program's own, so that a minus before a number stays a minus.
  private static func cell(_ cell: ListCell) -> String {
    guard case .text(let text) = cell else { return cell.shown }
    let plain = harmless(onOneLine(text))
    guard plain.unicodeScalars.contains(where: { ",\"".unicodeScalars.contains($0) }) else {
      return plain
    }
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }

  /// The text without control characters.
  ///
  /// A line break or a tab becomes a blank, which keeps the words on its sides apart; many readers
  /// cut a file at every line break, also at one inside quotes. The others stand for nothing.
  private static func onOneLine(_ text: String) -> String {
    // Most cells hold plain letters, of which no property has to be looked up.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var line = ""
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\n" && last == "\r": break
      case .control where scalar.properties.isWhitespace: line += " "
      case .control: break
      case .lineSeparator, .paragraphSeparator: line += " "
      default: line.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return line
  }

  /// The text with an apostrophe in front where a spreadsheet would run it.
  ///
  /// A spreadsheet passes over blanks and over what cannot be seen, and takes the full-width and
  /// small forms for the signs themselves.
  private static func harmless(_ text: String) -> String {
    let first = text.unicodeScalars.first { scalar in
      let properties = scalar.properties
      return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
        && properties.generalCategory != .format
    }
    guard let first, formulaBeginnings.contains(first) else { return text }
    return "'" + text
  }

  /// What a cell of such a line held before it was kept from being run.
  static func original(_ cell: String) -> String {
    guard cell.hasPrefix("'") else { return cell }
    let text = String(cell.dropFirst())
    return harmless(text) == text ? cell : text
  }

  private static let formulaBeginnings = Set("=+-@|＝＋－＠｜﹦﹢﹣﹫−".unicodeScalars)
}
