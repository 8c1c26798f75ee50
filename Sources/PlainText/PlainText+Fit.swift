extension PlainText {
  /// Returns the safe text cut to at most so many columns, ending in the ellipsis if it was cut.
  public static func fit(_ text: String, _ columns: Int, ellipsis: String = "…") -> String {
    guard columns > 0 else { return "" }
    if isPrintableASCII(text), text.utf8.count <= columns { return text }
    let safe = safe(text)
    guard width(safe) > columns else { return safe }
    let ellipsis = self.prefix(ellipsis, columns)
    return self.prefix(safe, columns - width(ellipsis)) + ellipsis
  }

  /// Returns the safe text in exactly so many columns, cut or filled with spaces behind it.
  public static func padded(_ text: String, _ columns: Int) -> String {
    let fitted = fit(text, columns)
    return fitted + String(repeating: " ", count: max(columns - width(fitted), 0))
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
