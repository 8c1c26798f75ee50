/// The sentences of an English letter, and the words of a sentence.
///
/// An item of a list is a sentence of its own. A heading or a line of an address is none: it has few
/// words and no mark at its end.
enum Sentences {
  /// The sentences of a text, each with single blanks between its words.
  static func of(_ text: String) -> [String] {
    blocks(of: text).flatMap { block in
      var sentences: [String] = []
      var words: [Substring] = []
      for (place, word) in block.words.enumerated() {
        words.append(word)
        let next = place + 1 < block.words.count ? block.words[place + 1] : nil
        if let next, !ends(word, before: next) { continue }
        if next == nil, !block.isItem, !isMarked(word), words.count < 7 || block.isHeading { break }
        sentences.append(words.joined(separator: " "))
        words = []
      }
      return sentences
    }
  }

  /// The words of a sentence without what stands around them.
  static func words(of sentence: String) -> [String] {
    sentence.split { $0.isWhitespace || $0 == "—" || $0 == "–" }
      .map { String(core(of: $0)) }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  // MARK: Blocks

  private struct Block {
    var words: [Substring] = []
    var isItem = false
    var isHeading = false
  }

  /// What no sentence goes beyond: paragraphs, items of lists, lines that stand by themselves.
  private static func blocks(of text: String) -> [Block] {
    var blocks = [Block()]
    var lastLine: Substring = ""
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var words = line.split(whereSeparator: \.isWhitespace)
      let isItem = words.first.map(isBullet) ?? false
      let isHeading = words.first?.allSatisfy { $0 == "#" } ?? false
      if isItem || isHeading { words.removeFirst() }
      if words.isEmpty || isItem || isHeading || standsAlone(lastLine, before: words[0]) {
        blocks.append(Block(isItem: isItem, isHeading: isHeading))
      }
      blocks[blocks.count - 1].words += words
      lastLine = line
    }
    return blocks
  }

  /// Whether a word begins an item of a list: "-", "•", "1.", "b)".
  private static func isBullet(_ word: Substring) -> Bool {
    if ["-", "*", "•", "–", "—"].contains(word) { return true }
    guard let mark = word.last, ".)".contains(mark), word.count > 1 else { return false }
    let name = word.dropLast()
    return name.allSatisfy { "0123456789".contains($0) } && name.count < 3
      || mark == ")" && name.count == 1 && name.allSatisfy(\.isLetter)
  }

  /// Whether a line was too short to have been wrapped, so that the next begins something else.
  private static func standsAlone(_ line: Substring, before next: Substring) -> Bool {
    line.count < 40 && line.contains { !$0.isWhitespace }
      && next.first.map { !$0.isLowercase } ?? false
  }

  // MARK: Ends

  private static func isMarked(_ word: Substring) -> Bool {
    word.last { !isCloser($0) }.map { ".?!…:".contains($0) } ?? false
  }

  /// Whether a sentence ends with a word, given the one behind it.
  private static func ends(_ word: Substring, before next: Substring) -> Bool {
    let marked = word[...(word.lastIndex { !isCloser($0) } ?? word.startIndex)]
    guard let mark = marked.last, ".?!…".contains(mark) else { return false }
    if mark == "?" || mark == "!" { return true }
    let opening = next.first { !isOpener($0) }
    if opening?.isLowercase == true { return false }
    let name = marked.dropLast().drop(while: isOpener)
    let lower = name.lowercased()
    if titles.contains(lower) { return false }
    if beforeNumbers.contains(lower) { return !(opening.map { $0.isNumber || $0 == "§" } ?? false) }
    let isInitial = name.count == 1 && name.allSatisfy(\.isLetter)
    if isInitial || name.contains(".") || abbreviations.contains(lower) {
      return beginners.contains(core(of: next).lowercased())
    }
    return true
  }

  private static func core(of word: Substring) -> Substring {
    let isPart = { (letter: Character) in letter.isLetter || letter.isNumber || letter == "§" }
    guard let first = word.firstIndex(where: isPart), let last = word.lastIndex(where: isPart)
    else { return "" }
    return word[first...last]
  }

  private static func isOpener(_ letter: Character) -> Bool { "“‘\"'([".contains(letter) }
  private static func isCloser(_ letter: Character) -> Bool { "”’\"')]".contains(letter) }

  /// Abbreviations that stand before what they belong to, so that no sentence ends with them.
  private static let titles: Set = [
    "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "supt", "atty", "vs", "cf", "e.g", "i.e",
    "conn", "gen", "c.g.s", "p.a",
  ]

  /// Abbreviations only where a number follows.
  private static let beforeNumbers: Set = [
    "no", "nos", "sec", "secs", "stat", "art", "ext", "p", "pp", "ch", "vol", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Abbreviations that a sentence may end with.
  private static let abbreviations: Set = [
    "inc", "co", "corp", "ltd", "jr", "sr", "etc", "dept", "st", "ave", "rd", "blvd", "approx",
  ]

  /// Words that begin a sentence rather than a name.
  private static let beginners: Set = [
    "a", "after", "all", "also", "an", "any", "ask", "as", "at", "because", "before", "both", "but",
    "by", "call", "do", "each", "every", "families", "for", "from", "he", "here", "how", "however",
    "i", "if", "in", "it", "its", "many", "most", "no", "nobody", "none", "not", "nothing", "on",
    "once", "one", "or", "our", "parents", "please", "read", "see", "she", "since", "so", "some",
    "that", "the", "their", "then", "there", "these", "they", "this", "those", "to", "until", "we",
    "what", "when", "where", "which", "while", "who", "why", "with", "write", "you", "your",
  ]
}
