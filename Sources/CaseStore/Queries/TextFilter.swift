import CaseDomain

/// What was typed to filter by, as a question to a text index.
struct TextFilter {
  /// The words as the index takes them: each quoted and matched from its beginning; empty where
  /// nothing was typed that could be matched.
  let match: String

  init(_ text: String) {
    // The index breaks text at everything but letters, digits and the marks on them.
    let words = text.split { character in
      !character.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
          || $0.properties.generalCategory == .nonspacingMark
      }
    }
    match = words.map { "\"\($0)\"*" }.joined(separator: " ")
  }

  var isEmpty: Bool { match.isEmpty }
}
