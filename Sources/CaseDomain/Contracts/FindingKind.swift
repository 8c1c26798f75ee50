/// Whether a contract says what one provision asks.
public enum FindingKind: String, FieldChoice, Codable {
  case notReviewed = "not-reviewed"
  /// The contract says it itself.
  case present
  /// The state's addendum, which is part of the contract, says it (§ 10-234bb(h)).
  case byAddendum = "by-addendum"
  /// Nothing says it.
  case missing
}

extension FindingKind {
  /// What the screen shows.
  public var label: String { self == .byAddendum ? "by the addendum" : rawValue.words }

  /// How good or bad the finding is.
  public var tone: Tone {
    switch self {
    case .notReviewed: .muted
    case .present, .byAddendum: .good
    case .missing: .bad
    }
  }
}
