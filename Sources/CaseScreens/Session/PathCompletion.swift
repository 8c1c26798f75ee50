import TerminalKit

/// What a path that is being typed can only be, as far as the disk tells.
public struct PathCompletion: Hashable, Sendable {
  /// What was typed, with what can be added without a choice.
  public let text: String
  /// The names to choose among, where there are several.
  public let names: [String]

  /// Describes a completion.
  public init(_ text: String, names: [String] = []) {
    self.text = text
    self.names = names
  }

  /// Whether it is one of the names, and not only how several begin.
  var isWhole: Bool { names.contains { text == $0 || text.hasSuffix("/\($0)") } }

  /// The names in a line, as far as a line holds them.
  var words: String {
    let shown = names.prefix(6).joined(separator: "  ")
    return names.count > 6 ? shown + "  and \(names.count - 6) more" : shown
  }
}

extension FormState {
  /// Puts a completed path in; where nothing was added and the name is whole, goes on.
  ///
  /// - Returns: The field that was left.
  mutating func take(_ completion: PathCompletion, for id: String) -> String? {
    let isShown = readings[id] == completion.words
    readings[id] = completion.names.isEmpty ? nil : completion.words
    if completion.text != value(id) {
      set(id, to: completion.text)
      return nil
    }
    guard completion.names.isEmpty || isShown && completion.isWhole, case .left(let id) = goOn()
    else { return nil }
    return id
  }
}
