import TerminalKit

/// A list over the screen that narrows as one types, and from which one thing is chosen.
protocol ChooserScreen: Screen {
  var chooser: ChooserState { get set }
  /// Whether it belongs to a field of the form below, which Tab and ^S then lead on from.
  var isOfField: Bool { get }
  /// What follows when an entry is chosen.
  mutating func chose(_ id: String) -> [Step]
  /// Takes an entry that one typed or moved to, and gives the form below the key.
  mutating func take(_ id: String, before key: Key) -> [Step]
  /// What follows when the words that narrow the list have changed.
  mutating func narrowed() -> [Step]
}

extension ChooserScreen {
  var isOverlay: Bool { true }
  var isTyping: Bool { true }

  func title(in context: Context) -> String { chooser.title }

  func body(in context: Context) -> Body { .chooser(chooser) }

  mutating func narrowed() -> [Step] { [] }

  var isOfField: Bool { false }

  mutating func take(_ id: String, before key: Key) -> [Step] { chose(id) + [.press(key)] }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    if isOfField, (Action.goOn.keys + Action.save.keys).contains(key) {
      return goOn(by: key, in: context)
    }
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

  /// Where one only looked, the field keeps what it holds.
  private mutating func goOn(by key: Key, in context: Context) -> [Step] {
    guard chooser.isMeant else { return [.pop, .press(key)] }
    return switch chooser.handle(.enter, in: context.size) {
    case .chosen(let id): take(id, before: key)
    case .refused(let reason): [.warn(reason)]
    case .handled, .canceled, .ignored: []
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    guard case .paste(let text) = message else { return [] }
    chooser.paste(text)
    return narrowed()
  }
}
