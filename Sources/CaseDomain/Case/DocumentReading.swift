/// How much of a document a program that reads aloud can make of it.
public enum DocumentReading: String, CaseIterable, Sendable, Codable {
  /// Pictures of pages, with no text in them.
  case noText = "no-text"
  /// Text, without the marks that say what is a heading, a list or a table.
  case text
  /// Text with such marks, and plain text, which needs none.
  case tagged
  /// Nobody could tell.
  case unknown

  /// What it is called.
  public var label: String {
    switch self {
    case .noText: "pictures of pages, no text"
    case .text: "text without marks of structure"
    case .tagged: "can be read aloud in its order"
    case .unknown: "not known how far it can be read aloud"
    }
  }

  /// Whether a program can read it aloud in the order and with the headings it has.
  public var isAccessible: Bool { self == .tagged }
}
