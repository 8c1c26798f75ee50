/// The subject of a message that asks for a product, and what it leaves of the product's name.
struct ToolSubject: Hashable, Sendable {
  /// The line of the request's message that keeps the subject.
  static let mark = "Subject: "

  /// The subject as it came.
  let subject: String

  /// The subject without the marks of an answer or of something passed on, and without the words that ask;
  /// the whole of it where nothing would be left.
  var product: String {
    var rest = subject.trimmed
    while let words = Self.asking.first(where: rest.lowercased().hasPrefix) {
      rest = rest.dropFirst(words.count).trimmed
    }
    while rest.last == "?" || rest.last == "!" { rest = String(rest.dropLast()).trimmed }
    return rest.isEmpty ? subject.trimmed : rest
  }

  private static let asking = [
    "re:", "fw:", "fwd:", "request to use ", "request for ", "request:", "requesting ",
    "app request", "tool request", "software request", "website request", "can we use ",
    "can i use ", "may we use ", "may i use ", "could we use ", "could i use ",
    "permission to use ", "permission for ", "approval for ", "approval of ", "new app:",
    "new tool:", "question about ", ":", "-", "–",
  ]
}

extension ToolRequest {
  /// Whether its product is called what the subject of a message says, and nobody has said otherwise.
  var isNamedBySubject: Bool {
    guard source?.kind == .mail, product == nil, followUp.product == nil,
      message.hasPrefix(ToolSubject.mark),
      let line = message.split(whereSeparator: \.isNewline).first
    else { return false }
    return ToolSubject(subject: String(line.dropFirst(ToolSubject.mark.count))).product == name
  }
}
