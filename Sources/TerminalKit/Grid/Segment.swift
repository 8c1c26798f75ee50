import PlainText

/// A run of text in one role.
public struct Segment: Hashable, Sendable {
  var text: String
  var role: Role

  /// Makes a run of text.
  public init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }

  /// The same with blanks behind it, or before it, up to a number of columns.
  public func padded(to columns: Int, atEnd: Bool = true) -> Segment {
    let blanks = String(repeating: " ", count: max(0, columns - PlainText.width(text)))
    return Segment(atEnd ? text + blanks : blanks + text, role)
  }

  /// How many columns it takes.
  public var columns: Int { PlainText.width(text) }
}

extension Grid {
  /// Writes runs of text one after the other and returns how many columns they took.
  @discardableResult
  public mutating func put(_ segments: [Segment], at point: Point) -> Int {
    var point = point
    let start = point.column
    for segment in segments {
      point.column += put(segment.text, at: point, role: segment.role)
    }
    return point.column - start
  }
}
