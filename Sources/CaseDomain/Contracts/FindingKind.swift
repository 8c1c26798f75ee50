/// What the review of one provision found.
public enum FindingKind: String, FieldChoice, Codable {
  case notReviewed = "not-reviewed"
  case present, missing, conflicting
}

extension FindingKind {
  /// How good or bad the finding is.
  public var tone: Tone {
    switch self {
    case .notReviewed: .muted
    case .present: .good
    case .missing, .conflicting: .bad
    }
  }
}
