extension PlainText {
  /// Breaks the text into safe lines of at most so many columns, between words where it can.
  ///
  /// The text's own line ends stay, so blank lines do too, and so do the spaces a line starts
  /// with. A word longer than the line is cut. A character wider than the line becomes U+FFFD.
  public static func wrap(_ text: String, _ columns: Int) -> [String] {
    let columns = max(columns, 1)
    var lines: [String] = []
    // A carriage return and line feed are one `Character`, which `isNewline` knows.
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let glyphs = GlyphSequence(String(paragraph)).map {
        $0.columns > columns ? .replacement : $0
      }
      for range in lineRanges(glyphs, columns) {
        var line = ""
        for glyph in glyphs[range] { glyph.write(to: &line) }
        lines.append(line)
      }
    }
    return lines
  }

  /// Returns the glyphs each line shows, without the spaces at its end.
  package static func lineRanges(_ glyphs: [Glyph], _ columns: Int) -> [Range<Int>] {
    let starts = lineStarts(
      widths: glyphs.map(\.columns), isSpace: glyphs.map(\.isSpace), columns)
    return starts.indices.map { index in
      let start = starts[index]
      var end = index + 1 < starts.count ? starts[index + 1] : glyphs.count
      while end > start, glyphs[end - 1].isSpace { end -= 1 }
      return start..<end
    }
  }

  /// Returns where each line of a paragraph starts; the first is always zero.
  ///
  /// Spaces at the end of a line may hang over its edge, which is how a cursor can stand behind
  /// them without starting a line of nothing.
  package static func lineStarts(
    widths: [Int], isSpace: [Bool], _ columns: Int
  ) -> [Int] {
    var starts = [0]
    var used = 0
    var hasWord = false
    var breakAt: Int?
    for index in widths.indices {
      if isSpace[index] {
        used += widths[index]
        if hasWord { breakAt = index + 1 }
        continue
      }
      if used + widths[index] > columns, index > starts[starts.count - 1] {
        let start = breakAt ?? index
        starts.append(start)
        used = widths[start..<index].reduce(0, +)
        breakAt = nil
      }
      used += widths[index]
      hasWord = true
    }
    return starts
  }
}
