extension PlainText {
  /// Which side of its columns a text keeps to.
  public enum Alignment: Sendable, Hashable {
    /// At the first column.
    case left
    /// In the middle, a spare column on the right.
    case center
    /// At the last column.
    case right
  }

  /// Returns the safe text cut to at most so many columns, ending in the ellipsis if it was cut.
  public static func fit(_ text: String, _ columns: Int, ellipsis: String = "…") -> String {
    guard columns > 0 else { return "" }
    if isPrintableASCII(text), text.utf8.count <= columns { return text }
    let safe = safe(text)
    guard width(safe) > columns else { return safe }
    let ellipsis = self.prefix(ellipsis, columns)
    return self.prefix(safe, columns - width(ellipsis)) + ellipsis
  }

  /// Returns the safe text in exactly so many columns, cut or filled with spaces.
  public static func padded(
    _ text: String, _ columns: Int, align: Alignment = .left
  ) -> String {
    let fitted = fit(text, columns)
    let spare = columns - width(fitted)
    guard spare > 0 else { return fitted }
    let before =
      switch align {
      case .left: 0
      case .center: spare / 2
      case .right: spare
      }
    return String(repeating: " ", count: before) + fitted
      + String(repeating: " ", count: spare - before)
  }

  /// The glyphs that fit into so many columns; a wide one is never halved.
  private static func prefix(_ text: String, _ columns: Int) -> String {
    var kept = ""
    var left = columns
    for glyph in GlyphSequence(text) {
      guard glyph.columns <= left else { break }
      left -= glyph.columns
      glyph.write(to: &kept)
    }
    return kept
  }
}
