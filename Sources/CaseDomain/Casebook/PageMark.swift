/// A row's place in the order of its list: the sort value and the number that breaks ties.
public struct PageMark: Hashable, Sendable, Codable {
  /// The sort value as the list orders it; empty for a blank.
  public let value: String
  /// The row's number.
  public let number: Int

  /// Marks a place.
  public init(value: String, number: Int) {
    self.value = value
    self.number = number
  }
}
