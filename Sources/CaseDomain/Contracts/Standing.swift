/// What follows from the facts about a contract on a day; computed, never typed or kept as truth.
public enum Standing: String, FieldChoice, Codable {
  /// Not signed yet.
  case draft
  /// Signed, with provisions nobody has looked at.
  case underReview = "under-review"
  /// Every required provision found.
  case compliant
  /// A required provision is missing or conflicts.
  case deficient
  /// Deficient, with a notice to amend whose time is running.
  case onNotice = "on-notice"
  /// Missing a provision with the time of the notice to amend passed, and nothing determined yet.
  case pastTime = "past-time"
  /// Determined to be void.
  case void
  /// Past its term or terminated.
  case ended

  /// How good or bad it is.
  public var tone: Tone {
    switch self {
    case .compliant: .good
    case .deficient, .pastTime, .void: .bad
    case .underReview, .onNotice: .warning
    case .draft: .plain
    case .ended: .muted
    }
  }
}
