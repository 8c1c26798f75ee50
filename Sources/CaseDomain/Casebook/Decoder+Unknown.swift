extension Decoder {
  /// The error for a name that none of the lists of acts and kinds of case holds.
  func unknown(_ name: String) -> DecodingError {
    .dataCorrupted(
      DecodingError.Context(codingPath: codingPath, debugDescription: "“\(name)” is unknown."))
  }
}
