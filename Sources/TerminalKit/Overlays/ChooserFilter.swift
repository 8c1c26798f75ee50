/// How well an entry answers what was typed.
enum ChooserFilter {
  /// Returns the indices of the entries that answer the query, best first; all of them, in their
  /// own order, when nothing is typed.
  static func matches(_ query: String, in entries: [ChooserEntry]) -> [Int] {
    let words = query.lowercased().split(separator: " ").map { Array($0) }
    guard !words.isEmpty else { return Array(entries.indices) }
    var ranked: [(rank: Rank, index: Int)] = []
    for (index, entry) in entries.enumerated() {
      if let rank = rank(entry, words) { ranked.append((rank, index)) }
    }
    return ranked.sorted { $0.rank == $1.rank ? $0.index < $1.index : $0.rank < $1.rank }
      .map(\.index)
  }

  /// How far an entry is from the query; what comes first counts most.
  private struct Rank: Comparable {
    /// The worst place of a word.
    var worst: Int
    /// Whether the title has the words side by side: 0 from its beginning, 1 further on, 2 nowhere.
    var order: Int
    /// How many letters were typed of words that the title only has as the beginning of others.
    var begun: Int

    static func < (one: Rank, other: Rank) -> Bool {
      (one.worst, one.order, one.begun) < (other.worst, other.order, other.begun)
    }
  }

  /// Every word has to be found; the worst of them counts.
  private static func rank(_ entry: ChooserEntry, _ words: [[Character]]) -> Rank? {
    let title = Array(entry.title.lowercased())
    let hint = Array(entry.hint.lowercased())
    let detail = Array(entry.detail.lowercased())
    var worst = 0
    for word in words {
      guard let rank = rank(word, title: title, hint: hint, detail: detail) else { return nil }
      worst = max(worst, rank)
    }
    let phrase = Array(words.joined(separator: [" "]))
    let whole = Set(title.split { !$0.isLetter && !$0.isNumber })
    return Rank(
      worst: worst,
      order: title.starts(with: phrase)
        ? 0 : places(of: [" "] + phrase, in: title).isEmpty ? 2 : 1,
      begun: words.filter { !whole.contains($0[...]) }.reduce(0) { $0 + $1.count })
  }

  private static func rank(
    _ word: [Character], title: [Character], hint: [Character], detail: [Character]
  ) -> Int? {
    if title.starts(with: word) || hint == word { return 0 }
    let places = places(of: word, in: title)
    if !places.isEmpty { return places.contains { !title[$0 - 1].isLetter } ? 1 : 2 }
    if hint.starts(with: word) || !self.places(of: word, in: hint).isEmpty { return 3 }
    if detail.starts(with: word) || !self.places(of: word, in: detail).isEmpty { return 4 }
    return isScattered(word, in: title) ? 5 : nil
  }

  /// Where the word starts, beyond the first character.
  private static func places(of word: [Character], in text: [Character]) -> [Int] {
    guard text.count > word.count else { return [] }
    return (1...(text.count - word.count)).filter {
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
