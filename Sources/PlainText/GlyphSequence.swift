/// The safe glyphs of a text, in order.
public struct GlyphSequence: Sequence, Sendable {
  private let text: String

  /// Makes the sequence of glyphs that show the text safely.
  public init(_ text: String) {
    self.text = text
  }

  /// Starts at the first glyph.
  public func makeIterator() -> Iterator {
    Iterator(text.unicodeScalars.makeIterator())
  }

  /// Walks the text once, one glyph at a time.
  public struct Iterator: IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private var ahead: Unicode.Scalar?
    /// The second column of a caret pair, or the sign for a pile of marks that was cut off.
    private var waiting: Glyph?

    init(_ scalars: String.UnicodeScalarView.Iterator) {
      self.scalars = scalars
    }

    /// Returns the next glyph, or nothing at the end.
    public mutating func next() -> Glyph? {
      if let glyph = waiting {
        waiting = nil
        return glyph
      }
      guard let scalar = take() else { return nil }
      switch ScalarKind(scalar) {
      case .narrow: return withMarks(Glyph(base: scalar.value))
      case .wide: return withMarks(Glyph(base: scalar.value, columns: 2))
      case .gap: return .space
      case .control: return caret(scalar.value)
      case .mark, .selector, .hidden: return .replacement
      }
    }

    private mutating func take() -> Unicode.Scalar? {
      if let scalar = ahead {
        ahead = nil
        return scalar
      }
      return scalars.next()
    }

    /// Two columns, `^X`; a carriage return before a line feed says nothing of its own.
    private mutating func caret(_ value: UInt32) -> Glyph {
      if value == 0x0D {
        ahead = scalars.next()
        if ahead == "\n" {
          ahead = nil
          return .space
        }
      }
      waiting = Glyph(base: value ^ 0x40)
      return Glyph(base: 0x5E)
    }

    /// Collects the marks that follow a base, and drops the variation selectors, which only ask
    /// for a width or a picture that terminals disagree about.
    private mutating func withMarks(_ base: Glyph) -> Glyph {
      var glyph = base
      while true {
        if ahead == nil { ahead = scalars.next() }
        guard let scalar = ahead, scalar.value >= 0x300 else { return glyph }
        switch ScalarKind(scalar) {
        case .mark:
          if let marked = glyph.adding(mark: scalar.value) {
            glyph = marked
          } else {
            waiting = .replacement
          }
        case .selector: break
        case .narrow, .wide, .gap, .control, .hidden: return glyph
        }
        ahead = nil
      }
    }
  }
}
