import PlainText

extension Grid {
  /// The rows as text without the blanks at their ends, for tests and for saving a screen.
  public var text: String {
    rendered { $0.glyph?.write(to: &$1) }
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
    for index in cells.indices where cells[index].packed == 0x2026 {
      plain.spellEllipsis(at: index)
    }
    return plain
  }

  /// Gives an ellipsis more than the one dot that has room in its cell, which alone reads as a
  /// full stop.
  ///
  /// The others take blanks behind it, one of which still parts it from what follows. Where that
  /// leaves none, the letter before gives way, unless the text itself goes on.
  private mutating func spellEllipsis(at index: Int) {
    let row = cells[..<((index / size.columns + 1) * size.columns)]
    let rest = row[(index + 1)...]
    let blanks = rest.prefix { $0.packed == 0x20 }.count
    let room = min(blanks == rest.count ? blanks : blanks - 1, 2)
    if room > 0 {
      for place in index + 1...index + room { setDot(at: place) }
    } else if rest.isEmpty || blanks == 1 && rest.dropFirst().first?.isInWord != true {
      if index % size.columns > 0, cells[index - 1].isText { setDot(at: index - 1) }
    }
  }

  private mutating func setDot(at index: Int) {
    cells[index] = Cell(Glyph(ascii: UInt8(ascii: ".")), role: cells[index].role)
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

extension Cell {
  /// Whether a word goes on in it.
  fileprivate var isInWord: Bool { text.first.map { $0.isLetter || $0.isNumber } ?? false }

  /// Whether it holds a sign of one column that is neither a blank nor part of a frame.
  fileprivate var isText: Bool { width == 1 && (0x21..<0x7F ~= packed || isInWord) }
}
