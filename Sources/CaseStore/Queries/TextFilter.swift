import CaseDomain

/// What was typed to filter by, as a question to a text index: each of its terms has to be found.
struct TextFilter {
  private let terms: [TextTerm]

  init(_ text: String) {
    var left = text.split { $0.isWhitespace || $0 == "," }[...]
    var terms: [TextTerm] = []
    while !left.isEmpty {
      let term = TextTerm(dateIn: &left) ?? TextTerm(left.removeFirst())
      if !term.words.isEmpty { terms.append(term) }
    }
    self.terms = terms
  }

  private init(terms: [TextTerm]) { self.terms = terms }

  /// The question as an index takes it; empty where nothing was typed that could be found.
  var match: String { terms.map(\.match).joined(separator: " AND ") }

  /// Whether nothing was typed that could be found.
  var isEmpty: Bool { terms.isEmpty }

  /// What is left to be found where a row shows a label besides its text, or `nil` where the label
  /// holds nothing of what was typed.
  func beside(_ label: String) -> TextFilter? {
    let shown = SearchText.joined(SearchText.words(of: label))
    let left = terms.filter { !$0.occurs(in: shown) }
    return left.count < terms.count ? TextFilter(terms: left) : nil
  }
}
