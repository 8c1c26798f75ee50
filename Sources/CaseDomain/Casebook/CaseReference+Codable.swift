extension CaseReference: Codable {
  /// Reads a reference from its written form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let reference = CaseReference(text) else { throw decoder.unknown(text) }
    self = reference
  }

  /// Writes the reference as people write it, so that a script can give it back as it got it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
