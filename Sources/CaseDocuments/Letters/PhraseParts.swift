/// A phrase with its blanks apart, so that it is filled in again and again without being searched.
struct PhraseParts: Sendable {
  /// What stands between two blanks, and the name of the blank behind it.
  private var parts: [(words: String, blank: String?)] = []

  /// Takes a phrase apart, as "{day} de {month}".
  init(_ phrase: String) {
    var rest = phrase[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append((String(rest[..<open]), String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    parts.append((String(rest), nil))
  }

  /// Hands over the words and the names of the blanks, in turn.
  func each(_ words: (String) -> Void, blank: (String) -> Void) {
    for part in parts {
      words(part.words)
      if let name = part.blank { blank(name) }
    }
  }

  /// The phrase with its blanks filled in; a blank of another name stays as it is.
  func filled(_ value: (String) -> String?) -> String {
    var text = ""
    each {
      text += $0
    } blank: {
      text += value($0) ?? "{\($0)}"
    }
    return text
  }
}
