extension ActKind: Decodable {
  /// Reads the name of an act.
  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    guard let act = Acts.named(name) else { throw decoder.unknown(name) }
    self = act
  }
}
