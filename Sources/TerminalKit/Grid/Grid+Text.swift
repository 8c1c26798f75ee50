import PlainText

extension Grid {
  /// The rows as text without the blanks at their ends, for tests and for saving a screen.
  public var text: String {
    rendered { $0.write(to: &$1) }
  }

  /// One letter a cell, `Role.letter`, without the plain text at the ends of the rows.
  public var roleLetters: String {
    rendered { $1.append($0.role.letter) }
  }

  /// The same screen in ASCII alone, column for column, for a terminal that knows nothing else.
  public var ascii: Grid {
    var plain = self
    for index in plain.cells.indices {
      let cell = plain.cells[index]
      if let glyph = cell.glyph {
        plain.cells[index] = Cell(glyph.ascii, role: cell.role)
      } else {
        plain.cells[index] = Cell(Glyph(ascii: UInt8(ascii: "?")), role: cell.role)
      }
    }
    return plain
  }

  private func rendered(_ add: (Cell, inout String) -> Void) -> String {
    var rows: [String] = []
    for row in 0..<size.rows {
      var text = ""
      for cell in self[row: row] { add(cell, &text) }
      while text.last == " " { text.removeLast() }
      rows.append(text)
    }
    return rows.joined(separator: "\n")
  }
}
