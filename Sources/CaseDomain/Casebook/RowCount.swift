/// How many rows match, counted no further than is quick.
public enum RowCount: Hashable, Sendable, Codable {
  case exactly(Int)
  case moreThan(Int)

  /// The count in words, as `over 1,000`.
  public var words: String {
    switch self {
    case .exactly(let count): Self.grouped(count)
    case .moreThan(let count): "over " + Self.grouped(count)
    }
  }

  private static func grouped(_ count: Int) -> String {
    var digits = String(count)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
