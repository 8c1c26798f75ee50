/// The unit a terminal cell shows: one character with a width, and up to two marks upon it.
///
/// It can only be made from text by `GlyphSequence`, so a glyph is safe by construction. Three
/// scalars of 21 bits share one word, which keeps a whole screen of glyphs free of allocation and
/// cheap to compare. The unit is smaller than Swift's `Character` on purpose: terminals advance by
/// the width of single scalars and know nothing of joined clusters.
public struct Glyph: Hashable, Sendable {
  /// The base scalar in the low 21 bits, then the two marks; zero where there is none.
  public let packed: UInt64
  /// How many columns the glyph takes, 1 or 2.
  public let columns: Int

  /// Makes a glyph again from what another one was packed into.
  package init(packed: UInt64, columns: Int) {
    self.packed = packed
    self.columns = columns
  }

  init(base: UInt32, columns: Int = 1) {
    self.init(packed: UInt64(base), columns: columns)
  }

  static let space = Glyph(base: 0x20)
  /// The sign that stands for whatever could not be shown, U+FFFD.
  static let replacement = Glyph(base: 0xFFFD)

  /// Makes the glyph of a printable ASCII byte; any other byte becomes the replacement.
  public init(ascii byte: UInt8) {
    self.init(base: byte >= 0x20 && byte < 0x7F ? UInt32(byte) : 0xFFFD)
  }

  /// The glyph as text.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Appends the glyph's scalars to the text.
  public func write(to text: inout String) {
    var rest = packed
    while rest != 0 {
      if let scalar = Unicode.Scalar(UInt32(rest & 0x1F_FFFF)) {
        text.unicodeScalars.append(scalar)
      }
      rest >>= 21
    }
  }

  /// Whether this is the space between words.
  var isSpace: Bool { packed == 0x20 }

  /// Returns the glyph with one more mark upon it, or nothing when it already carries two.
  func adding(mark: UInt32) -> Glyph? {
    if packed >> 21 == 0 { return Glyph(packed: packed | UInt64(mark) << 21, columns: columns) }
    if packed >> 42 == 0 { return Glyph(packed: packed | UInt64(mark) << 42, columns: columns) }
    return nil
  }
}
