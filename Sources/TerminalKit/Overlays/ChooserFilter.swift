/// How well an entry answers what was typed.
enum ChooserFilter {
  /// Returns the indices of the entries that answer the query, best first; all of them, in their
  /// own order, when nothing is typed.
  static func matches(_ query: String, in entries: [ChooserEntry]) -> [Int] {
    let words = query.lowercased().split(separator: " ").map { Array($0) }
    guard !words.isEmpty else { return Array(entries.indices) }
    var ranked: [(rank: Int, index: Int)] = []
    for (index, entry) in entries.enumerated() {
      if let rank = rank(entry, words) { ranked.append((rank, index)) }
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.index)
  }

  /// Every word has to be found; the worst of them counts.
  private static func rank(_ entry: ChooserEntry, _ words: [[Character]]) -> Int? {
    let title = Array(entry.title.lowercased())
    let hint = Array(entry.hint.lowercased())
    let detail = Array(entry.detail.lowercased())
    var worst = 0
    for word in words {
      guard let rank = rank(word, title: title, hint: hint, detail: detail) else { return nil }
      worst = max(worst, rank)
    }
    return worst
  }

  private static func rank(
    _ word: [Character], title: [Character], hint: [Character], detail: [Character]
  ) -> Int? {
    if title.starts(with: word) || hint == word { return 0 }
    if let place = place(of: word, in: title) { return title[place - 1].isLetter ? 2 : 1 }
    if hint.starts(with: word) || place(of: word, in: hint) != nil { return 3 }
    if detail.starts(with: word) || place(of: word, in: detail) != nil { return 4 }
    return isScattered(word, in: title) ? 5 : nil
  }

  /// Where the word starts, beyond the first character.
  private static func place(of word: [Character], in text: [Character]) -> Int? {
    guard text.count > word.count else { return nil }
    return (1...(text.count - word.count)).first {
      text[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  /// Whether the letters come in that order, with others between them.
  private static func isScattered(_ word: [Character], in text: [Character]) -> Bool {
    var rest = word[...]
    for character in text where character == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
