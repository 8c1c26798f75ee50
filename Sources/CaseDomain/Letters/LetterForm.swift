/// As what a letter is written to a folder.
public enum LetterForm: String, FieldChoice {
  case html, text, eml, each, merge

  /// The form in words.
  public var label: String {
    switch self {
    case .html: "a page for print"
    case .text: "text"
    case .eml: "a draft for e-mail"
    case .each: "a draft for each address of the families"
    case .merge: "one table of the families' addresses"
    }
  }

  /// Whether it is written for all families of a breach at once.
  public var isForAll: Bool { self == .each || self == .merge }
}
