/// What follows from the facts about an annual notice; computed, never typed or kept as truth.
public enum AnnualNoticeStanding: String, FieldChoice, Codable {
  /// Nobody has been told.
  case open
  /// Students or parents and guardians were not told, or not the address that the website has now.
  case partlyTold = "partly-told"
  /// Both were told the address that the website has now.
  case told
  /// The school year is over, and not everybody was told.
  case closed

  /// How good or bad it is.
  public var tone: Tone {
    switch self {
    case .open, .partlyTold: .warning
    case .told: .good
    case .closed: .muted
    }
  }
}
