/// When a contract ends, with not having said kept apart from having none.
public enum Term: Hashable, Sendable, Codable {
  /// Nobody has entered an end date yet.
  case unknown
  /// The contract runs through this day.
  case ends(CivilDate)
  /// The contract has no end date, on purpose.
  case noEnd

  /// The day through which it runs, if it ends.
  var lastDay: CivilDate? {
    if case .ends(let day) = self { day } else { nil }
  }

  /// When it ends, in words.
  var words: String {
    switch self {
    case .unknown: "not entered"
    case .noEnd: "no end, on purpose"
    case .ends(let day): day.long
    }
  }
}
