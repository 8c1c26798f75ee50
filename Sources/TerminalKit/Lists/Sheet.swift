import PlainText

/// One paragraph of a page: runs of text, how far it is set in, and whether it can be selected.
public struct SheetLine: Hashable, Sendable {
  /// The runs of text.
  public var segments: [Segment]
  /// The columns in front of it.
  public var indent: Int
  /// The further columns in front of the rows after its first.
  public var hanging: Int
  /// What the caller knows it by; nothing for text that only is read.
  public var id: String?

  /// Makes a paragraph of several runs.
  public init(_ segments: [Segment], indent: Int = 0, hanging: Int = 0, id: String? = nil) {
    self.segments = segments
    self.indent = indent
    self.hanging = hanging
    self.id = id
  }

  /// Makes a paragraph of one run.
  public init(
    _ text: String, _ role: Role = .text, indent: Int = 0, hanging: Int = 0, id: String? = nil
  ) {
    self.init([Segment(text, role)], indent: indent, hanging: hanging, id: id)
  }

  /// A blank row.
  public static let blank = SheetLine([])

  /// Makes a paragraph of each line of a text that has several, such as a note.
  public static func paragraphs(
    _ text: String, _ role: Role = .text, indent: Int = 0
  ) -> [SheetLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { SheetLine(String($0), role, indent: indent) }
  }

  /// Makes a row of a label and a value, the values of one page under each other.
  public static func pair(
    _ label: String, _ value: [Segment], columns: Int, indent: Int = 0, id: String? = nil
  ) -> SheetLine {
    SheetLine(
      [Segment(PlainText.padded(label, columns), .muted), Segment("  ")] + value,
      indent: indent, hanging: columns + 2, id: id)
  }
}

/// A page of paragraphs: a case, an explanation, a manual page.
public struct Sheet: Hashable, Sendable {
  /// The paragraphs.
  public var lines: [SheetLine]

  /// Makes a page.
  public init(_ lines: [SheetLine]) {
    self.lines = lines
  }

  /// The columns in front of every row, where the selection shows.
  static let margin = 2
  /// The column behind every row, where a sign shows that the page goes on.
  static let edge = 1

  /// One row on the screen.
  struct Row {
    /// The index of its paragraph.
    var line: Int
    var indent: Int
    var segments: [Segment]
  }

  /// Returns the rows at a width.
  func rows(columns: Int) -> [Row] {
    lines.indices.flatMap { index in rows(of: index, columns: columns) }
  }

  private func rows(of index: Int, columns: Int) -> [Row] {
    let line = lines[index]
    // A deep indent on a narrow screen must leave room for words.
    let room = columns - Self.margin - Self.edge
    let indent = min(line.indent, max(room - 20, 0))
    let hanging = min(line.hanging, max(room - indent - 20, 0))
    var glyphs: [Glyph] = []
    var roles: [Role] = []
    for segment in line.segments {
      for glyph in GlyphSequence(segment.text) {
        glyphs.append(glyph)
        roles.append(segment.role)
      }
    }
    let head = lead(glyphs, hanging)
    let first = PlainText.lineRanges(Array(glyphs[head...]), max(room - indent - hanging, 1))
    return first.enumerated().map { row, range in
      let start = row == 0 ? 0 : range.lowerBound + head
      let shown = start..<max(range.upperBound + head, start)
      return Row(
        line: index, indent: Self.margin + indent + (row == 0 ? 0 : hanging),
        segments: segments(glyphs[shown], roles[shown]))
    }
  }

  /// The glyphs that fill the columns of the hanging indent in the first row.
  private func lead(_ glyphs: [Glyph], _ hanging: Int) -> Int {
    var columns = 0
    var count = 0
    while count < glyphs.count, columns + glyphs[count].columns <= hanging {
      columns += glyphs[count].columns
      count += 1
    }
    return count
  }

  private func segments(_ glyphs: ArraySlice<Glyph>, _ roles: ArraySlice<Role>) -> [Segment] {
    var segments: [Segment] = []
    for (glyph, role) in zip(glyphs, roles) {
      if segments.last?.role != role { segments.append(Segment("", role)) }
      glyph.write(to: &segments[segments.count - 1].text)
    }
    return segments
  }
}
