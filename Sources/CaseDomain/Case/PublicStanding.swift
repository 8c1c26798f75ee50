/// Where the entry of a case on the public website stands.
public enum PublicStanding: String, FieldChoice, Codable {
  /// The website owes nothing of it.
  case notOwed = "not-owed"
  /// It has to be posted and was not.
  case toPost = "to-be-posted"
  /// It is up and does not show all that it has to.
  case incomplete
  /// It is up and does not say what happened since.
  case outOfDate = "out-of-date"
  /// It is up and says something that is not so.
  case wrong
  /// It was taken down.
  case withdrawn
  /// It cannot be reached.
  case down
  /// It is up, complete and up to date.
  case posted

  /// What it is called.
  public var label: String {
    switch self {
    case .withdrawn: "taken down"
    case .down: "not reachable"
    default: rawValue.words
    }
  }

  /// How good or bad it is.
  public var tone: Tone {
    switch self {
    case .notOwed: .muted
    case .toPost, .wrong, .withdrawn: .bad
    case .incomplete, .outOfDate, .down: .warning
    case .posted: .good
    }
  }
}
