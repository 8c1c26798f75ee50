import TerminalKit

/// The words by which a list is narrowed, live while they are typed and kept afterwards.
struct FilterLine: Hashable, Sendable {
  /// What is typed so far.
  private(set) var field = TextField()
  /// Whether the words have the keys.
  private(set) var isTyping = false

  /// The words.
  var text: String { field.text }

  /// What a key did to the words.
  enum Outcome {
    /// The words changed; the list is to be read again.
    case changed
    /// The key was taken.
    case taken
    /// The key is for the list.
    case notMine
  }

  /// Starts typing.
  mutating func begin() { isTyping = true }

  /// Takes a key while one types.
  mutating func typed(_ key: Key) -> Outcome {
    guard isTyping else { return .notMine }
    let before = text
    switch key {
    case .enter:
      isTyping = false
      return .taken
    case .escape: return clear() ? .changed : .taken
    case .up, .down, .pageUp, .pageDown, .control("l"), .control("z"): return .notMine
    default:
      guard field.handle(key) else { return .taken }
      return text == before ? .taken : .changed
    }
  }

  /// What the keys do while one types.
  var footer: [FooterItem]? {
    guard isTyping else { return nil }
    return [
      FooterItem(key: "Enter", label: "keep"), FooterItem(key: "Esc", label: "show all"),
      FooterItem(key: "↑ ↓", label: "move"),
    ]
  }

  /// Adds pasted words.
  mutating func paste(_ text: String) {
    field.paste(text)
  }

  /// Takes the words away and says whether there were any.
  mutating func clear() -> Bool {
    isTyping = false
    guard !text.isEmpty else { return false }
    field = TextField()
    return true
  }

  /// The words, or what the list is, and the count.
  ///
  /// - Parameter narrowed: how the list is narrowed besides, which takes an Esc of its own.
  func line(_ name: String, narrowed: String? = nil, _ aside: String) -> StatusLine {
    let only = [narrowed, text.isEmpty ? nil : "“\(text)”"].compactMap { $0 }
    let way = only.count > 1 ? "Esc takes the words away" : "Esc shows all"
    let words = only.isEmpty ? name : "\(name), only \(only.joined(separator: " and ")) (\(way))"
    return StatusLine(
      Segment(words, only.isEmpty ? .muted : .accent), aside: Segment(aside, .muted),
      typed: isTyping ? field : nil)
  }
}
