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

  private init?(word: String) {
    let lowered = word.lowercased()
    if let named = Self.words[lowered] {
      self = named
    } else if lowered.hasPrefix("c-"), lowered.count == 3, let letter = lowered.last {
      self = .control(letter)
    } else if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), number > 0 {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let words: [String: Key] = [
    "lt": .character("<"), "space": .space, "enter": .enter, "esc": .escape, "tab": .tab,
    "s-tab": .backTab, "backspace": .backspace, "delete": .delete, "insert": .insert, "up": .up,
    "down": .down, "left": .left, "right": .right, "pageup": .pageUp, "pagedown": .pageDown,
    "home": .home, "end": .end,
  ]
}
