/// A question for one page of a list.
public struct ListQuery: Hashable, Sendable {
  /// The kind of record.
  public var area: CaseArea
  /// Words and dates that must occur in what the row shows; a word of one or two letters must begin
  /// one there.
  public var text: String
  /// The standings to show, by their raw values; empty for all.
  public var standings: [String]
  /// The cases of which those that answer are asked for; `nil` for all.
  public var among: Set<CaseReference>?
  /// The key of the column that orders the list; `number` by default.
  public var sort: String
  /// Whether the order runs from high to low.
  public var descending: Bool
  /// Where the page begins.
  public var start: PageStart
  /// How many rows at most.
  public var limit: Int

  /// Asks for a page.
  public init(
    _ area: CaseArea, text: String = "", standings: [String] = [],
    among: Set<CaseReference>? = nil, sort: String = "number", descending: Bool = false,
    start: PageStart = .top, limit: Int
  ) {
    self.area = area
    self.text = text
    self.standings = standings
    self.among = among
    self.sort = sort
    self.descending = descending
    self.start = start
    self.limit = limit
  }
}
