import CaseDomain

extension OpenCasebook {
  /// How many rows are asked for at a time; a list of a million rows is never held whole.
  private static let pageSize = 500

  /// Gives every row of a list to a reader, one page after the other.
  func everyRow(
    of query: ListQuery, limit: Int?, _ read: ([ListRow]) throws -> Void
  ) throws {
    var query = query
    var left = limit ?? .max
    while left > 0 {
      query.limit = min(left, Self.pageSize)
      let page = try list(query)
      try read(page.rows)
      left -= page.rows.count
      guard page.hasAfter, let last = page.rows.last else { return }
      query.start = .after(last.mark)
    }
  }

  /// Gives every line of the docket to a reader, one page after the other.
  func everyLine(
    of query: DocketQuery, limit: Int? = nil, _ read: ([DocketLine]) throws -> Void
  ) throws {
    var query = query
    var left = limit ?? .max
    while left > 0 {
      query.limit = min(left, Self.pageSize)
      let page = try docket(query)
      try read(page.lines)
      left -= page.lines.count
      guard page.hasAfter, let last = page.lines.last else { return }
      query.start = .after(PageMark(value: last.item.due?.iso ?? "", number: last.id))
    }
  }

  /// Gives every journal entry to a reader, newest first, one page after the other.
  func everyEntry(
    of reference: CaseReference?, limit: Int? = nil, _ read: ([JournalEntry]) throws -> Void
  ) throws {
    var before: Int?
    var left = limit ?? .max
    while left > 0 {
      let asked = min(left, Self.pageSize)
      let entries = try store.journal(of: reference, before: before, limit: asked)
      try read(entries)
      left -= entries.count
      guard entries.count == asked, let last = entries.last else { return }
      before = last.sequence
    }
  }
}
