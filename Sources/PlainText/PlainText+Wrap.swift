extension PlainText {
  /// Breaks the text into safe lines of at most so many columns, between words where it can.
  ///
  /// The text's own line ends stay, so blank lines do too, and so do the spaces a line starts
  /// with. The name of a key stays with the word that says what it does, and a section's sign with
  /// its number. A word longer than the line is cut. A character wider than the line becomes U+FFFD.
  public static func wrap(_ text: String, _ columns: Int) -> [String] {
    let columns = max(columns, 1)
    var lines: [String] = []
    // A carriage return and line feed are one `Character`, which `isNewline` knows.
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let paragraph = String(paragraph)
      if isPrintableASCII(paragraph), paragraph.utf8.count <= columns, paragraph.last != " " {
        lines.append(paragraph)
        continue
      }
      var glyphs = glyphs(paragraph)
      for index in glyphs.indices where glyphs[index].columns > columns {
        glyphs[index] = .replacement
      }
      for range in lineRanges(glyphs, columns) {
        var line = ""
        line.reserveCapacity(range.count)
        for glyph in glyphs[range] { glyph.write(to: &line) }
        lines.append(line)
      }
    }
    return lines
  }

  /// Returns the glyphs each line shows, without the spaces at its end.
  package static func lineRanges(_ glyphs: [Glyph], _ columns: Int) -> [Range<Int>] {
    let bound = BoundWords.boundSpaces(glyphs, columns)
    let starts = lineStarts(
      count: glyphs.count, columns, width: { glyphs[$0].columns },
      isSpace: { glyphs[$0].isSpace && !bound.contains($0) })
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
    count: Int, _ columns: Int, width: (Int) -> Int, isSpace: (Int) -> Bool
  ) -> [Int] {
    var starts = [0]
    var used = 0
    var hasWord = false
    var breakAt: Int?
    for index in 0..<count {
      let own = width(index)
      if isSpace(index) {
        used += own
        if hasWord { breakAt = index + 1 }
        continue
      }
      if used + own > columns, index > starts[starts.count - 1] {
        let start = breakAt ?? index
        starts.append(start)
        used = (start..<index).reduce(0) { $0 + width($1) }
        breakAt = nil
      }
      used += own
      hasWord = true
    }
    return starts
  }
}
