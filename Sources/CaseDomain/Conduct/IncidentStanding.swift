/// What follows from the facts about an incident; computed, never typed or kept as truth.
public enum IncidentStanding: String, FieldChoice, Codable {
  /// The operator has not been asked.
  case open
  /// An answer is waited for.
  case asked
  /// Everything asked was answered, and the district has to say what came of it.
  case answered
  case closed

  /// How good or bad it is.
  public var tone: Tone {
    switch self {
    case .open, .answered: .warning
    case .asked: .plain
    case .closed: .muted
    }
  }
}
