import CaseDomain

/// Which template a command is about.
enum TemplateChoice {
  /// Reads a kind of letter.
  static func kind(_ typed: String) throws -> LetterKind {
    guard let kind = LetterKind(rawValue: typed) else {
      throw Complaint(
        .usage, "kind",
        typed.isEmpty
          ? "It is not said for which kind of letter." : "“\(typed)” is no kind of letter.",
        remedy: "They are " + LetterKind.allCases.map(\.rawValue).joined(separator: ", ") + ".",
        field: "kind")
    }
    return kind
  }
}
