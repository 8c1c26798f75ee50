extension Key {
  /// Reads a script of keys: characters stand for themselves, named keys are in angle brackets.
  ///
  /// For example `nAcme<Tab><C-s>`; `<lt>` writes an angle bracket and a line end is not a key.
  public static func script(_ text: String) throws(UnknownKey) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.first {
      let start = rest.startIndex
      rest.removeFirst()
      if first.isNewline { continue }
      guard first == "<" else {
        keys.append(.character(first))
        continue
      }
      guard let close = rest.firstIndex(of: ">"), let key = Key(word: String(rest[..<close])) else {
        throw UnknownKey(
          word: "<" + rest.prefix { $0 != ">" } + (rest.contains(">") ? ">" : ""),
          place: text.distance(from: text.startIndex, to: start) + 1)
      }
      keys.append(key)
      rest = rest[rest.index(after: close)...]
    }
    return keys
  }

  /// The key in the spelling that `script(_:)` reads.
  public var scriptWord: String {
    switch self {
    case .character("<"): "<lt>"
    case .character(" "): "<Space>"
    case .character(let character): String(character)
    case .control(let letter): "<C-\(letter)>"
    case .function(let number): "<F\(number)>"
    default: Self.words.first { $0.key == self }.map { "<\($0.word)>" } ?? ""
    }
  }

  private init?(word: String) {
    let lowered = word.lowercased()
    if let named = Self.words.first(where: { $0.word.lowercased() == lowered }) {
      self = named.key
    } else if lowered == "lt" {
      self = .character("<")
    } else if lowered == "space" {
      self = .space
    } else if lowered.hasPrefix("c-"), lowered.count == 3, let letter = lowered.last {
      self = .control(letter)
    } else if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), number > 0 {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let words: [(word: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab),
    ("Backspace", .backspace), ("Delete", .delete), ("Insert", .insert), ("Up", .up),
    ("Down", .down), ("Left", .left), ("Right", .right), ("PageUp", .pageUp),
    ("PageDown", .pageDown), ("Home", .home), ("End", .end),
  ]
}
