/// What follows from the facts about a breach; computed, never typed or kept as truth.
public enum BreachStanding: String, FieldChoice, Codable {
  /// Somebody says so; no notice has come.
  case suspected
  /// A notice came, and nobody has been told.
  case noticed
  /// Some families are told, and others are not.
  case telling
  /// Everyone is told, and the website is not up.
  case told
  case posted
  case falseAlarm = "false-alarm"
  case closed

  /// How good or bad it is.
  public var tone: Tone {
    switch self {
    case .suspected, .told: .warning
    case .noticed, .telling: .bad
    case .posted: .good
    case .falseAlarm, .closed: .muted
    }
  }
}
