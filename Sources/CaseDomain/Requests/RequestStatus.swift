/// Where a request is on its way; kept apart from what it came to.
public enum RequestStatus: String, FieldChoice, Codable {
  /// Who asks, or whether directory information may be given, has not been settled.
  case toBeChecked = "to-be-checked"
  /// The answer is owed.
  case toBeAnswered = "to-be-answered"
  /// A hearing was asked for and has not been decided.
  case hearing
  /// Something that was granted, or that the law asks for, is still to be done.
  case toBeCarriedOut = "to-be-carried-out"
  /// Somebody else has to act.
  case waiting
  /// Everything is done but the closing.
  case toBeClosed = "to-be-closed"
  case paused
  case closed

  /// The status in words.
  public var label: String {
    switch self {
    case .hearing: "in hearing"
    case .waiting: "waiting on a school"
    case .toBeChecked, .toBeAnswered, .toBeCarriedOut, .toBeClosed, .paused, .closed:
      rawValue.words
    }
  }

  /// How good or bad it is.
  public var tone: Tone {
    switch self {
    case .toBeChecked, .toBeAnswered, .hearing, .toBeCarriedOut: .warning
    case .waiting, .toBeClosed: .plain
    case .paused, .closed: .muted
    }
  }
}
