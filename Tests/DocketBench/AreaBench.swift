import CaseDomain
import CaseStore
import Files

/// Measures a page of the list of each area: from the top, the bottom and the middle, in each order.
struct AreaBench {
  /// The casebook's path.
  let casebook: String

  private static let rows = 40
  private static let rounds = 5

  /// Everything measured here.
  func measurements() throws -> [Measurement] {
    let store = try CaseStore(path: FilePath(casebook))
    return try CaseArea.all.filter { !$0.headings.isEmpty }.map { area in
      Measurement("a page of \(area.plural)", try pages(of: area, in: store))
    }
  }

  private func pages(of area: CaseArea, in store: CaseStore) throws -> [Duration] {
    var times: [Duration] = []
    func page(_ query: ListQuery) throws -> RowPage<ListRow> {
      var page = RowPage<ListRow>([], of: .exactly(0), hasBefore: false, hasAfter: false)
      times.append(try timed { page = try store.list(query, today: ScreenBench.now.today) })
      return page
    }
    for sort in area.headings.filter(\.sorts).map(\.key) {
      for descending in [false, true] {
        for _ in 0..<Self.rounds {
          var query = ListQuery(area, sort: sort, descending: descending, limit: Self.rows)
          guard let last = try page(query).rows.last else { return [] }
          query.start = .after(last.mark)
          _ = try page(query)
          query.start = .bottom
          guard let first = try page(query).rows.first else { return [] }
          query.start = .before(first.mark)
          _ = try page(query)
        }
      }
    }
    return times
  }
}
