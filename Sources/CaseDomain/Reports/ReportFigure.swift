/// A number of a report, or that the dates on record do not tell it for the day.
public enum ReportFigure: Hashable, Sendable {
  case known(Int)
  case notKnown

  /// The number, or that it is not known.
  public var words: String {
    switch self {
    case .known(let count): count.grouped
    case .notKnown: "not known"
    }
  }
}

extension ReportFigure: Encodable {
  /// Writes the number, or `not known`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .known(let count): try container.encode(count)
    case .notKnown: try container.encode(words)
    }
  }
}
