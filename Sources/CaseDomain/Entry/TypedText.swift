extension StringProtocol {
  /// The text without blanks at either end.
  public var trimmed: String {
    var part = self[...]
    while let first = part.first, first.isWhitespace { part = part.dropFirst() }
    while let last = part.last, last.isWhitespace { part = part.dropLast() }
    return String(part)
  }

  /// The words of a list typed with commas.
  var typedParts: [String] {
    split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
  }
}
