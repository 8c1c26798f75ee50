/// A kind of document, as its content shows it.
public enum DocumentKind: String, CaseIterable, Sendable, Codable {
  case pdf, text, png, jpeg
  /// What an older version of the program let be chosen for the website.
  case word

  /// Whether the website serves it.
  ///
  /// A Word document does not show whoever reads it all that is in it: comments, earlier wordings.
  public var isServed: Bool { self != .word }

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
