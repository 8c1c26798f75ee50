extension ActID {
  /// Reads the name of an act from its form in the journal.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    let halves = text.split(separator: ".", maxSplits: 1)
    guard halves.count == 2, let area = CaseArea(rawValue: String(halves[0])) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "“\(text)” is not the name of an act."))
    }
    self.init(area, String(halves[1]))
  }

  /// Writes the name as the journal shows it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
