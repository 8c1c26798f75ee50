/// One field of a record before and after an act.
public struct Change: Hashable, Sendable {
  /// The way to the field; empty for the whole record.
  public let path: [PathStep]
  /// What it held, or `nil`: nothing, or in a list, what was put in here.
  public let before: JSONValue?
  /// What it holds since, or `nil`: nothing, or in a list, what stood here was taken out.
  public let after: JSONValue?

  /// Describes a change.
  public init(_ path: [PathStep], from before: JSONValue?, to after: JSONValue?) {
    self.path = path
    self.before = before
    self.after = after
  }

  /// Puts back what the field held.
  ///
  /// - Parameter path: where the field is by now.
  func takeBack(
    at path: [PathStep], in record: inout JSONValue?
  ) throws(Difference.Mismatch) {
    try takeBack(at: path[...], in: &record)
  }

  private func takeBack(
    at path: ArraySlice<PathStep>, in value: inout JSONValue?
  ) throws(Difference.Mismatch) {
    let rest = path.dropFirst()
    switch (path.first, value) {
    case (nil, _):
      guard value == after else { throw Difference.Mismatch() }
      value = before
    case (.key(let key), .object(var values)):
      try takeBack(at: rest, in: &values[key])
      value = .object(values)
    case (.index(let index), .list(var values)):
      if rest.isEmpty, after == nil, let before, index <= values.count {
        values.insert(before, at: index)
      } else if values.indices.contains(index) {
        var element: JSONValue? = values[index]
        try takeBack(at: rest, in: &element)
        if let element { values[index] = element } else { values.remove(at: index) }
      } else {
        throw Difference.Mismatch()
      }
      value = .list(values)
    default: throw Difference.Mismatch()
    }
  }
}

extension Change: Codable {
  private enum CodingKeys: CodingKey { case path, before, after }

  /// Reads a change; what is missing is `nil`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(String.self, forKey: .path).split(separator: "/").map(PathStep.init),
      from: try container.decodeIfPresent(JSONValue.self, forKey: .before),
      to: try container.decodeIfPresent(JSONValue.self, forKey: .after))
  }

  /// Writes a change, its path as one text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(path.map(\.text).joined(separator: "/"), forKey: .path)
    try container.encodeIfPresent(before, forKey: .before)
    try container.encodeIfPresent(after, forKey: .after)
  }
}
