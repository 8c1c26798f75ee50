/// How many rows match, counted no further than is quick.
public enum RowCount: Hashable, Sendable, Codable {
  case exactly(Int)
  case moreThan(Int)

  /// The count in words, as `over 1,000`.
  public var words: String {
    switch self {
    case .exactly(let count): count.grouped
    case .moreThan(let count): "over " + count.grouped
    }
  }
}
