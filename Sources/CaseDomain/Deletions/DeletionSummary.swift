/// Where a deletion request is on its way; kept apart from what it came to.
public enum DeletionStatus: String, FieldChoice, Codable {
  /// The right to ask, or what may stand in the way, has not been settled.
  case toBeChecked = "to-be-checked"
  /// Something is still to be sent.
  case toBeSent = "to-be-sent"
  /// Contractors have yet to answer.
  case waiting
  /// Every leg is answered and the requester has yet to be told.
  case toBeAnswered = "to-be-answered"
  case paused
  /// Closed.
  case closed

  /// The status in words.
  public var label: String { self == .waiting ? "waiting on contractors" : rawValue.words }

  /// How good or bad it is.
  public var tone: Tone {
    switch self {
    case .toBeChecked, .toBeSent, .toBeAnswered: .warning
    case .waiting: .plain
    case .paused, .closed: .muted
    }
  }
}

/// What a deletion request came to, kept apart from where it is on its way.
public enum DeletionOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  /// Nothing can be said yet.
  case open
  /// Every contractor deleted.
  case deleted
  /// Some deleted, others kept something under an exception.
  case deletedInPart = "deleted-in-part"
  /// No contractor deleted, each under an exception.
  case kept
  /// A contractor refused without a law, deleted in part or never answered.
  case unresolved
  /// The requester has no right to control the data.
  case noRight = "no-right"
  case withdrawn

  /// The outcome in words.
  public var label: String {
    switch self {
    case .kept: "kept under exceptions"
    case .noRight: "no right to ask"
    case .unresolved: "not all deleted"
    case .open, .deleted, .deletedInPart, .withdrawn: rawValue.words
    }
  }
}

/// What a list shows of a deletion request.
public struct DeletionSummary: Hashable, Sendable, Codable {
  /// The running number.
  public var number: Int
  /// Whose data, by code or group.
  public var title: String
  /// Who asks.
  public var requester: RequesterKind
  /// The day the request came.
  public var receivedOn: CivilDate
  /// Where it is on its way.
  public var status: DeletionStatus
  /// What it came to.
  public var outcome: DeletionOutcome
  /// How many legs are answered.
  public var answered: Int
  /// How many legs there are.
  public var legs: Int
}
