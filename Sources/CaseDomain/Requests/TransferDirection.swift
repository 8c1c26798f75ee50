/// Which way the records of a child who changed schools go.
public enum TransferDirection: String, FieldChoice, Codable {
  /// The child left: the new school asks for the records that are here.
  case sending
  /// The child came: the records are asked of the school before.
  case receiving

  /// The direction in words.
  public var label: String {
    switch self {
    case .sending: "the child left, records go out"
    case .receiving: "the child came, records come in"
    }
  }
}
