extension Mention {
  /// Where an encoder or a decoder says that mentions are kept as the number alone.
  ///
  /// The name belongs to the record mentioned, which may change it.
  public static let byNumber = CodingUserInfoKey(rawValue: "mentionsByNumber")

  private enum CodingKeys: CodingKey {
    case number, name
  }

  private static func isByNumber(_ userInfo: [CodingUserInfoKey: Any]) -> Bool {
    byNumber.map { userInfo[$0] != nil } ?? false
  }

  /// Reads the number and the name; where the number alone is kept, the name is empty until it is
  /// looked up.
  public init(from decoder: any Decoder) throws {
    guard !Self.isByNumber(decoder.userInfo) else {
      self.init(try decoder.singleValueContainer().decode(Int.self), "")
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Int.self, forKey: .number),
      try container.decode(String.self, forKey: .name))
  }

  /// Writes the number and, unless it is not to be kept, the name.
  public func encode(to encoder: any Encoder) throws {
    guard !Self.isByNumber(encoder.userInfo) else {
      var container = encoder.singleValueContainer()
      return try container.encode(number)
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(number, forKey: .number)
    try container.encode(name, forKey: .name)
  }
}
