/// A question for one page of the docket.
public struct DocketQuery: Hashable, Sendable {
  /// Words and dates that must occur in the title of the case, in what is due or in whose turn it is.
  public var text: String
  /// Only what is due up to this day.
  public var until: CivilDate?
  /// Only what is overdue.
  public var overdueOnly: Bool
  /// Whether many lines of a kind come as one that is counted; never where words are looked for.
  public var counts: Bool
  /// Only the lines of a kind.
  public var kind: DocketKind?
  /// Where the page begins; a mark's value is the due date, empty where there is none.
  public var start: PageStart
  /// How many lines at most.
  public var limit: Int

  /// Asks for a page.
  public init(
    text: String = "", until: CivilDate? = nil, overdueOnly: Bool = false,
    counts: Bool = false, kind: DocketKind? = nil, start: PageStart = .top, limit: Int
  ) {
    self.text = text
    self.until = until
    self.overdueOnly = overdueOnly
    self.counts = counts
    self.kind = kind
    self.start = start
    self.limit = limit
  }
}
