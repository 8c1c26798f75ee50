import CaseDomain

extension OpenCasebook {
  /// How many rows are asked for at a time; a list of a million rows is never held whole.
  private static let pageSize = 500

  /// Gives every row of a list to a reader, one page after the other.
  func everyRow(
    of query: ListQuery, limit: Int? = nil, _ read: ([ListRow]) throws -> Void
  ) throws {
    var query = query
    try everyPage(limit: limit, read) { start, limit in
      query.start = start
      query.limit = limit
      return try store.list(query, today: moment.today)
    }
  }

  /// Gives every line of the docket to a reader, one page after the other.
  func everyLine(of query: DocketQuery, _ read: ([DocketLine]) throws -> Void) throws {
    var query = query
    try everyPage(read) { start, limit in
      query.start = start
      query.limit = limit
      return try store.docket(query, today: moment.today).lines
    }
  }

  private func everyPage<Row: PagedRow>(
    limit: Int? = nil, _ read: ([Row]) throws -> Void,
    _ ask: (PageStart, Int) throws -> RowPage<Row>
  ) throws {
    var start = PageStart.top
    var left = limit ?? .max
    while left > 0 {
      let page = try ask(start, min(left, Self.pageSize))
      try read(page.rows)
      left -= page.rows.count
      guard page.hasAfter, let last = page.rows.last else { return }
      start = .after(last.mark)
    }
  }

  /// Gives every journal entry to a reader, newest first, one page after the other.
  func everyEntry(
    of reference: CaseReference?, limit: Int? = nil, _ read: ([JournalEntry]) throws -> Void
  ) throws {
    try everyPage(limit: limit, read) { start, limit in
      try store.journal(JournalQuery(of: reference, start: start, limit: limit))
    }
  }
}
