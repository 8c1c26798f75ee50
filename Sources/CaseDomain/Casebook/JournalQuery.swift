/// A question for one page of the journal, whose newest entry is its first.
public struct JournalQuery: Hashable, Sendable {
  /// The case, or `nil` for all.
  public var reference: CaseReference?
  /// Where the page begins.
  public var start: PageStart
  /// How many entries at most.
  public var limit: Int

  /// Asks for a page.
  public init(of reference: CaseReference?, start: PageStart = .top, limit: Int) {
    self.reference = reference
    self.start = start
    self.limit = limit
  }
}
