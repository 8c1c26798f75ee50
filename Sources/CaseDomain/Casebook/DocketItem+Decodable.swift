// What names an act or a case is read by the lists of those there are.

extension CaseReference: Decodable {
  /// Reads a reference from its written form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let reference = CaseReference(text) else { throw decoder.unknown(text) }
    self = reference
  }
}

extension ActKind: Decodable {
  /// Reads the name of an act.
  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    guard let act = Acts.named(name) else { throw decoder.unknown(name) }
    self = act
  }
}

extension DocketItem: Decodable {
  /// Reads an item as it was written.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Kind.self, forKey: .kind),
      try container.decode(String.self, forKey: .sentence),
      due: try container.decodeIfPresent(CivilDate.self, forKey: .due),
      from: try container.decodeIfPresent(CivilDate.self, forKey: .from),
      rule: try container.decodeIfPresent(RuleID.self, forKey: .rule),
      authority: try container.decodeIfPresent(Authority.self, forKey: .authority),
      citation: try container.decodeIfPresent(String.self, forKey: .citation),
      waitingOn: try container.decode(String.self, forKey: .waitingOn))
    let given = try container.decode([String: String].self, forKey: .prefill)
    settle = try container.decodeIfPresent(ActKind.self, forKey: .settle)
      .map { Proposal($0, given: given) }
  }
}

extension Decoder {
  fileprivate func unknown(_ name: String) -> DecodingError {
    .dataCorrupted(
      DecodingError.Context(codingPath: codingPath, debugDescription: "“\(name)” is unknown."))
  }
}
