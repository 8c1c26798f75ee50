/// One step on the way from a record to one of its parts: a field's name, or a place in a list.
public enum PathStep: Hashable, Sendable {
  case key(String)
  /// The place in a list, from 0.
  case index(Int)

  /// The step as text; a place in a list stands in brackets, which no field's name does.
  public var text: String {
    switch self {
    case .key(let key): key
    case .index(let index): "[\(index)]"
    }
  }

  /// Reads a step from its text.
  public init(_ text: some StringProtocol) {
    if text.hasPrefix("["), text.hasSuffix("]"), let index = Int(text.dropFirst().dropLast()) {
      self = .index(index)
    } else {
      self = .key(String(text))
    }
  }
}
