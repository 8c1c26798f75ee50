/// What a step with a contractor was, after it was asked.
public enum FollowUpKind: String, FieldChoice, Codable {
  /// A reminder to a contractor that has yet to answer.
  case reminder
  /// Asked again because of what it answered.
  case askedAgain = "asked-again"
  /// Taken to somebody above, at the contractor or beside it.
  case escalated
  /// Counsel was told.
  case counselTold = "counsel-told"
  /// Told to hold what it has.
  case hold
  /// Told that the hold is lifted.
  case holdLifted = "hold-lifted"

  /// What the page calls it.
  public var label: String {
    switch self {
    case .reminder: "Follow-up"
    case .askedAgain: "Asked again"
    case .escalated: "Escalated"
    case .counselTold: "Counsel told"
    case .hold: "Told to hold"
    case .holdLifted: "Hold lifted"
    }
  }
}
