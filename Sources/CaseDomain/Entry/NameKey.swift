extension StringProtocol {
  /// The text by which names are compared and put in order, whatever their capitals and blanks.
  public var nameKey: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
