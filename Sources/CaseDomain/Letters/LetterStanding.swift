/// Where a letter stands.
public enum LetterStanding: String, FieldChoice, Codable {
  /// Made, and yet to be sent.
  case made
  case sent
  case setAside = "set-aside"

  /// The standing in words.
  public var label: String {
    switch self {
    case .made: "to be sent"
    case .sent: "sent"
    case .setAside: "set aside"
    }
  }

  /// How good or bad it is.
  public var tone: Tone {
    switch self {
    case .made: .warning
    case .sent: .good
    case .setAside: .muted
    }
  }
}
