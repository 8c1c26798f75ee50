/// When a contract ends, with not having said kept apart from having none.
public enum Term: Hashable, Sendable, Codable {
  /// Nobody has entered an end date yet.
  case unknown
  /// The contract runs through this day.
  case ends(CivilDate)
  /// The contract has no end date, on purpose.
  case noEnd

  /// When it ends, in words.
  var words: String {
    switch self {
    case .unknown: "not entered"
    case .noEnd: "no end, on purpose"
    case .ends(let day): day.long
    }
  }
}
