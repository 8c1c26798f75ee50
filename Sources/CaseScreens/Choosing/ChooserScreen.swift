import TerminalKit

/// A list over the screen that narrows as one types, and from which one thing is chosen.
protocol ChooserScreen: Screen {
  var chooser: ChooserState { get set }
  /// What follows when an entry is chosen.
  mutating func chose(_ id: String) -> [Step]
  /// What follows when the words that narrow the list have changed.
  mutating func narrowed() -> [Step]
}

extension ChooserScreen {
  var isOverlay: Bool { true }
  var isTyping: Bool { true }

  func title(in context: Context) -> String { chooser.title }

  func body(in context: Context) -> Body { .chooser(chooser) }

  mutating func narrowed() -> [Step] { [] }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    let before = chooser.query.text
    let outcome = chooser.handle(key, in: context.size)
    if chooser.query.text != before { return narrowed() }
    return switch outcome {
    case .handled: []
    case .chosen(let id): chose(id)
    case .refused(let reason): [.warn(reason)]
    case .canceled: [.pop]
    case .ignored: nil
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    guard case .paste(let text) = message else { return [] }
    chooser.paste(text)
    return narrowed()
  }
}
