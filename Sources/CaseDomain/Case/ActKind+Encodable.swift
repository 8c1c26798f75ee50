extension ActKind: Encodable {
  /// Writes the name as the journal shows it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
