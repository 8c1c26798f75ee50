extension ActKind: Codable {
  /// Reads the name of an act.
  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    guard let act = Acts.named(name) else { throw decoder.unknown(name) }
    self = act
  }

  /// Writes the name as the journal shows it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
