/// A kind of document that the website serves, as its content shows it.
public enum DocumentKind: String, CaseIterable, Sendable, Codable {
  case pdf, word, text, png, jpeg

  /// The ending of its file's name.
  public var ending: String {
    switch self {
    case .pdf: "pdf"
    case .word: "docx"
    case .text: "txt"
    case .png: "png"
    case .jpeg: "jpg"
    }
  }

  /// What people call it.
  public var label: String {
    switch self {
    case .pdf: "PDF"
    case .word: "Word"
    case .text: "plain text"
    case .png: "PNG picture"
    case .jpeg: "JPEG picture"
    }
  }
}
