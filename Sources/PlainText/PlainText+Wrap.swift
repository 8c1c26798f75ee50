extension PlainText {
  /// Breaks the text into safe lines of at most so many columns, between words where it can.
  ///
  /// The text's own line ends stay, so blank lines do too, and so do the spaces a line starts
  /// with. A word longer than the line is cut. A character wider than the line becomes U+FFFD.
  public static func wrap(_ text: String, _ columns: Int) -> [String] {
    var lines: [String] = []
    // A carriage return and line feed are one `Character`, which `isNewline` knows.
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var wrapping = Wrapping(columns: max(columns, 1))
      for glyph in GlyphSequence(String(paragraph)) { wrapping.add(glyph) }
      lines += wrapping.finished()
    }
    return lines
  }
}

/// One paragraph on its way into lines.
private struct Wrapping {
  let columns: Int
  private var lines: [String] = []
  private var line: [Glyph] = []
  private var lineColumns = 0
  private var word: [Glyph] = []
  private var wordColumns = 0
  private var gap = 0
  private var atStart = true

  init(columns: Int) {
    self.columns = columns
  }

  mutating func add(_ glyph: Glyph) {
    if glyph.isSpace {
      endWord()
      gap += 1
      return
    }
    let glyph = glyph.columns > columns ? .replacement : glyph
    if wordColumns + glyph.columns > columns {
      endWord()
      breakLine()
    }
    word.append(glyph)
    wordColumns += glyph.columns
  }

  mutating func finished() -> [String] {
    endWord()
    lines.append(text(of: line))
    return lines
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if lineColumns + gap + wordColumns > columns {
      if !line.isEmpty { breakLine() }
      gap = 0
    }
    // Spaces in front of a line's first word are kept only where the paragraph itself starts.
    if line.isEmpty && !atStart { gap = 0 }
    line += Array(repeating: .space, count: gap) + word
    lineColumns += gap + wordColumns
    word = []
    wordColumns = 0
    gap = 0
    atStart = false
  }

  private mutating func breakLine() {
    lines.append(text(of: line))
    line = []
    lineColumns = 0
    gap = 0
  }

  private func text(of glyphs: [Glyph]) -> String {
    var text = ""
    for glyph in glyphs { glyph.write(to: &text) }
    return text
  }
}
