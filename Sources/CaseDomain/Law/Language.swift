/// A language that letters can be written in.
public enum Language: String, CaseIterable, Hashable, Sendable, Codable {
  case english = "en"
  case spanish = "es"
  case portuguese = "pt"

  /// The language's English name.
  public var label: String {
    switch self {
    case .english: "English"
    case .spanish: "Spanish"
    case .portuguese: "Portuguese"
    }
  }

  /// Whether its lines run from right to left.
  public var isRightToLeft: Bool {
    switch self {
    case .english, .spanish, .portuguese: false
    }
  }
}
