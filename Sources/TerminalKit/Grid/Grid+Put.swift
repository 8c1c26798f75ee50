import PlainText

extension Grid {
  /// Which side of its columns a text keeps to.
  public enum Alignment: Sendable, Hashable {
    /// At the first column.
    case left
    /// At the last column.
    case right
  }

  /// Writes text into one row, made safe, and returns how many columns it took.
  ///
  /// Without a width the text takes the columns it needs and stops at the edge. With one it takes
  /// exactly that many: longer text is cut with an ellipsis, shorter text is filled with blanks on
  /// the side the alignment leaves free. A wide glyph is never halved: where only one of its
  /// columns is left, or is written over, a blank shows.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, role: Role, width: Int? = nil,
    align: Alignment = .left
  ) -> Int {
    guard point.row >= 0, point.row < size.rows else { return 0 }
    if let width {
      guard width > 0 else { return 0 }
      let end = min(point.column + width, size.columns)
      put(PlainText.glyphs(text), at: point, upTo: end, role: role, width: width, align: align)
      return max(end - point.column, 0)
    }
    if let used = writeASCII(text, at: point, role: role) { return used }
    return write(GlyphSequence(text), at: point, upTo: size.columns, role: role)
  }

  /// Fits glyphs into exactly so many columns, of which those before the end show.
  private mutating func put(
    _ glyphs: [Glyph], at point: Point, upTo end: Int, role: Role, width: Int,
    align: Alignment
  ) {
    var shown = glyphs
    var spare = width - glyphs.reduce(0) { $0 + $1.columns }
    if spare < 0 {
      while spare < 1, let cut = shown.popLast() { spare += cut.columns }
      shown += PlainText.glyphs("…")
      spare -= 1
    }
    fill(
      Rect(column: point.column, row: point.row, columns: end - point.column, rows: 1), role: role)
    let start = Point(column: point.column + (align == .left ? 0 : spare), row: point.row)
    write(shown, at: start, upTo: end, role: role)
  }

  /// Writes up to a column and returns how many columns were used.
  @discardableResult
  private mutating func write(
    _ glyphs: some Sequence<Glyph>, at point: Point, upTo end: Int, role: Role
  ) -> Int {
    var column = point.column
    let row = point.row * size.columns
    for glyph in glyphs {
      let next = column + glyph.columns
      guard column < end else { break }
      defer { column = next }
      guard next > 0 else { continue }
      let shown = max(column, 0)..<min(next, end)
      mend(row: point.row, shown)
      if shown.count < glyph.columns {
        for column in shown { cells[row + column] = .blank(role) }
        continue
      }
      cells[row + column] = Cell(glyph, role: role)
      if glyph.columns == 2 { cells[row + column + 1] = .continuation(role) }
    }
    return max(min(column, end) - point.column, 0)
  }

  /// The short cut for text of printable ASCII only; nothing when the text holds anything else.
  private mutating func writeASCII(
    _ text: String, at point: Point, role: Role
  ) -> Int? {
    guard point.column >= 0 else { return nil }
    let written = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
      let count = min(bytes.count, max(size.columns - point.column, 0))
      guard count > 0 else { return 0 }
      mend(row: point.row, point.column..<point.column + count)
      let start = point.row * size.columns + point.column
      for index in 0..<count {
        cells[start + index] = Cell(packed: UInt64(bytes[index]), role: role, width: 1)
      }
      return count
    }
    return written ?? nil
  }

  /// Blanks the halves of wide glyphs that would be left over at the ends of a range about to be
  /// written.
  mutating func mend(row: Int, _ columns: Range<Int>) {
    guard !columns.isEmpty else { return }
    let start = row * size.columns
    let first = start + columns.lowerBound
    if cells[first].isContinuation, columns.lowerBound > 0 {
      cells[first - 1] = .blank(cells[first - 1].role)
    }
    let after = start + columns.upperBound
    if columns.upperBound < size.columns, cells[after].isContinuation {
      cells[after] = .blank(cells[after].role)
    }
  }
}
