/// A record, or a part of one, in the form in which it is stored as text.
public enum JSONValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([String: JSONValue])

  /// The value of a key; `nil` where there is none, and in what is no object.
  public subscript(key: String) -> JSONValue? {
    get { if case .object(let values) = self { values[key] } else { nil } }
    set {
      guard case .object(var values) = self else { return }
      values[key] = newValue
      self = .object(values)
    }
  }

  /// The value at a place, or `nil` where there is none.
  public func value(at path: ArraySlice<PathStep>) -> JSONValue? {
    guard let step = path.first else { return self }
    return switch (self, step) {
    case (.object(let values), .key(let key)): values[key]?.value(at: path.dropFirst())
    case (.list(let values), .index(let index)) where values.indices.contains(index):
      values[index].value(at: path.dropFirst())
    default: nil
    }
  }
}

extension JSONValue: Codable {
  /// Reads any JSON but fractions and `null`, neither of which a record is written with.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .list(values)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Writes the value as it was read.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .list(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }
}
