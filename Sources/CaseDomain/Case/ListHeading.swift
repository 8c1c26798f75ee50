/// The head of a column of an area's list; its key is the key of the value in JSON and CSV.
public struct ListHeading: Hashable, Sendable {
  /// The key in JSON and CSV, in lower camel case.
  public let key: String
  /// The heading.
  public let title: String
  /// How many columns of the terminal its values usually take.
  public let width: Int
  /// Whether it takes a share of the room left over.
  public let grows: Bool
  /// Whether the list can be put in the order of this column.
  public let sorts: Bool

  /// Whether the column says where the case stands.
  public var isStanding: Bool { key == "standing" || key == "status" }

  /// Describes a head.
  public init(
    _ key: String, _ title: String, width: Int, grows: Bool = false, sorts: Bool = false
  ) {
    self.key = key
    self.title = title
    self.width = width
    self.grows = grows
    self.sorts = sorts
  }
}
