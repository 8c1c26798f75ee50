extension CaseReference: Decodable {
  /// Reads a reference from its written form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let reference = CaseReference(text) else { throw decoder.unknown(text) }
    self = reference
  }
}
