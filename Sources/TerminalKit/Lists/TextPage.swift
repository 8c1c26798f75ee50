import PlainText

/// One paragraph of a page: runs of text, how far it is set in, and whether it can be selected.
public struct TextLine: Hashable, Sendable {
  var segments: [Segment]
  /// The columns in front of it.
  var indent: Int
  /// The further columns in front of the rows after its first.
  var hanging: Int
  /// What the caller knows it by; nothing for text that only is read.
  public var id: String?
  /// What its first run names, in a row of a label and a value.
  var label: String?

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
  public static let blank = TextLine([])

  /// Makes a row of a label and a value, the values of one page under each other.
  public static func pair(
    _ label: String, _ value: [Segment], columns: Int, indent: Int = 0, id: String? = nil
  ) -> TextLine {
    var line = TextLine(
      [Segment(PlainText.padded(label, columns), .muted), Segment("  ")] + value,
      indent: indent, hanging: columns + 2, id: id)
    line.label = label
    return line
  }
}

/// A page of paragraphs: a case, an explanation, a manual page.
public struct TextPage: Hashable, Sendable {
  /// The paragraphs.
  public var lines: [TextLine]

  /// Makes a page.
  public init(_ lines: [TextLine]) {
    self.lines = lines
  }

  /// The columns in front of every row, where the selection shows.
  static let margin = 2
  /// The column behind every row, where a sign shows that the page goes on.
  static let edge = 1

  /// One row on the screen: a paragraph by its index, and the how manieth of its rows.
  struct Row: Equatable {
    var line: Int
    var part: Int
  }

  func rows(columns: Int) -> [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      let layout = TextPageLayout(line, columns)
      let count = layout.fits(line) ? 1 : parts(glyphs(of: line), layout).count
      for part in 0..<count { rows.append(Row(line: index, part: part)) }
    }
    return rows
  }

  /// Returns what one row shows, and how far it is set in.
  func content(of row: Row, columns: Int) -> (indent: Int, segments: [Segment]) {
    let line = lines[row.line]
    let layout = TextPageLayout(line, columns)
    let indent = Self.margin + layout.indent + (row.part == 0 ? 0 : layout.hanging)
    if layout.fits(line) { return (indent, line.segments) }
    let glyphs = glyphs(of: line)
    let parts = parts(glyphs, layout)
    guard row.part < parts.count else { return (indent, []) }
    return (indent, segments(glyphs, line, parts[row.part]))
  }

  private func glyphs(of line: TextLine) -> [Glyph] {
    line.segments.flatMap { PlainText.glyphs($0.text) }
  }

  /// Which glyphs each row of a paragraph shows.
  private func parts(_ glyphs: [Glyph], _ layout: TextPageLayout) -> [Range<Int>] {
    let head = lead(glyphs, layout.hanging)
    let ranges = PlainText.lineRanges(
      Array(glyphs[head...]), max(layout.columns - layout.hanging, 1))
    return ranges.enumerated().map { row, range in
      let start = row == 0 ? 0 : range.lowerBound + head
      return start..<max(range.upperBound + head, start)
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

  /// The runs of text among some of a paragraph's glyphs.
  private func segments(
    _ glyphs: [Glyph], _ line: TextLine, _ shown: Range<Int>
  ) -> [Segment] {
    var segments: [Segment] = []
    var end = 0
    for segment in line.segments {
      let start = end
      end += PlainText.glyphs(segment.text).count
      let part = shown.clamped(to: start..<end)
      guard !part.isEmpty else { continue }
      var text = ""
      for glyph in glyphs[part] { glyph.write(to: &text) }
      segments.append(Segment(text, segment.role))
    }
    return segments
  }
}

/// How a paragraph shares out the width of its page.
private struct TextPageLayout {
  let indent: Int
  let hanging: Int
  /// The columns for the words of the first row.
  let columns: Int

  /// A deep indent on a narrow screen must leave room for words.
  init(_ line: TextLine, _ columns: Int) {
    let room = columns - TextPage.margin - TextPage.edge
    indent = min(line.indent, max(room - 20, 0))
    hanging = min(line.hanging, max(room - indent - 20, 0))
    self.columns = room - indent
  }

  /// Whether the paragraph needs one row only.
  func fits(_ line: TextLine) -> Bool {
    line.segments.reduce(0) { $0 + PlainText.width($1.text) } <= columns
  }
}
