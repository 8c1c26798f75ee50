/// Makes text from anywhere safe to show in a terminal, and measures it in columns.
///
/// A vendor's name or an imported cell may hold escape sequences, direction overrides, invisible
/// characters or combining marks without a base. Every function here first turns such text into
/// *safe* text: it holds nothing a terminal obeys, nothing it hides, and nothing whose width two
/// terminals disagree about.
public enum PlainText {
  /// Returns the text with everything a terminal would obey or hide replaced by something visible.
  ///
  /// C0 controls become caret notation (`^[` for escape), tabs and line ends a space; C1 controls,
  /// direction marks, zero-width and private characters, lone marks and everything newer than the
  /// oldest supported terminal knows become U+FFFD. Safe text stays as it is when made safe again.
  public static func safe(_ text: String) -> String {
    if isPrintableASCII(text) { return text }
    var safe = ""
    safe.reserveCapacity(text.utf8.count)
    for glyph in GlyphSequence(text) { glyph.write(to: &safe) }
    return safe
  }

  /// Returns how many terminal columns the safe form of the text takes.
  public static func width(_ text: String) -> Int {
    if isPrintableASCII(text) { return text.utf8.count }
    var columns = 0
    for glyph in GlyphSequence(text) { columns += glyph.columns }
    return columns
  }

  /// Returns the safe glyphs of the text as an array, for those who look at them more than once.
  package static func glyphs(_ text: String) -> [Glyph] {
    if isPrintableASCII(text) { return text.utf8.map { Glyph(base: UInt32($0)) } }
    return Array(GlyphSequence(text))
  }

  /// Tells whether every byte is a printable ASCII character, the case worth a short cut.
  static func isPrintableASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}
