extension PlainText {
  /// Returns the text in ASCII alone, for a terminal or a file that knows nothing else.
  ///
  /// Letters lose their accents, signs become their usual typewriter form, and what is left is a
  /// question mark for each of its columns. The result may be wider than the text.
  public static func ascii(_ text: String) -> String {
    if isPrintableASCII(text) { return text }
    var plain = ""
    for glyph in GlyphSequence(text) {
      if let spelling = AsciiSpellings.spelling(of: glyph) {
        plain += spelling
      } else {
        plain += glyph.columns == 2 ? "??" : "?"
      }
    }
    return plain
  }
}

extension Glyph {
  /// The glyph of one column that stands for this one where only ASCII can be shown.
  public var ascii: Glyph {
    if packed < 0x7F { return self }
    let first = AsciiSpellings.spelling(of: self)?.utf8.first ?? UInt8(ascii: "?")
    return Glyph(ascii: first)
  }
}

/// How characters beyond ASCII are spelled within it.
enum AsciiSpellings {
  /// Returns the spelling of a glyph's base, or nothing when it has none.
  static func spelling(of glyph: Glyph) -> String? {
    let base = UInt32(glyph.packed & 0x1F_FFFF)
    if base < 0x7F { return Unicode.Scalar(base).map(String.init) }
    return table[base]
  }

  private static let table: [UInt32: String] = {
    var table: [UInt32: String] = [:]
    for row in LatinLetters.spellings + signs {
      for scalar in row.letters.unicodeScalars { table[scalar.value] = row.plain }
    }
    return table
  }()

  /// Each row's first character is what a single cell shows.
  private static let signs: [(plain: String, letters: String)] = [
    (" ", "\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{202F}\u{3000}"),
    ("-", "─━┄┅┈┉╌╍═‐‑‒–—―−"),
    ("|", "│┃┆┇┊┋╎╏║"),
    ("+", "┌┐└┘├┤┬┴┼╭╮╯╰╔╗╚╝╠╣╦╩╬✓✔"),
    ("'", "‘’‚‛′"), ("\"", "“”„‟″"), ("<", "‹←◂◀"), (">", "›→▸▶"),
    ("<<", "«"), (">>", "»"), ("^", "↑▲▴"), ("v", "↓▼▾"),
    ("*", "•·●∙★"), ("o", "○◦"), ("x", "×✗✘"), ("#", "█▓▇▆▅"), (":", "▒░"),
    ("...", "…"), ("s.", "§"), ("P", "¶"), ("(c)", "©"), ("(R)", "®"), ("TM", "™"),
    ("EUR", "€"), ("GBP", "£"), ("deg", "°"), ("1/2", "½"), ("1/4", "¼"), ("3/4", "¾"),
    ("<=", "≤"), (">=", "≥"), ("!=", "≠"), ("~", "≈"), ("+/-", "±"), ("/", "÷⁄"),
    ("!", "¡"), ("?", "¿\u{FFFD}"), ("a", "ª"), ("o", "º"), ("1", "¹"), ("2", "²"), ("3", "³"),
    ("u", "µ"), ("c", "¢"),
  ]
}
