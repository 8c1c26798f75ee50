import CaseDomain
import GRDB

/// The reading of one page of the docket, whose ids are its order.
struct DocketReading {
  let db: Database
  let today: CivilDate
  let query: DocketQuery
  private let filter: TextFilter
  /// The places shown, by the filters on dates.
  private let shown: Range<Int>
  /// The ids of the lines whose text matches, where they are few, or of the case that was named.
  private var found: [Int]?

  static let countLimit = 1_000
  /// How many matches of a text are found once for all; more are read range by range.
  static let foundLimit = 2_000

  init(_ query: DocketQuery, from db: Database, today: CivilDate) {
    self.db = db
    self.today = today
    self.query = query
    filter = TextFilter(query.text)
    var end = DocketPlace.lines.upperBound
    if let until = query.until { end = min(end, DocketPlace.first(on: until.adding(days: 1))) }
    if query.overdueOnly { end = min(end, DocketPlace.first(on: today)) }
    shown = 0..<max(0, end)
  }

  mutating func page() throws -> DocketPage {
    if let reference = CaseReference(query.text) {
      found = try Int.fetchAll(
        db.cachedStatement(
          sql: "SELECT id FROM docketItem WHERE area = ? AND number = ? ORDER BY id"),
        arguments: [reference.area.name, reference.number])
    } else if !filter.isEmpty {
      let ids = try Int.fetchAll(
        db.cachedStatement(
          sql: "SELECT rowid FROM docketItemText WHERE docketItemText MATCH ? "
            + "ORDER BY rowid LIMIT \(Self.foundLimit + 1)"), arguments: [filter.match])
      if ids.count <= Self.foundLimit { found = ids }
    } else if query.text.contains(where: { !$0.isWhitespace }) {
      found = []
    }
    let window = try PageWindow(
      query.start, limit: query.limit, place: { DocketPlace.order($0.number) },
      reading: { try read($0, $1, $2, $3) })
    let late = 0..<DocketPlace.first(on: today)
    return DocketPage(
      lines: RowPage(
        try lines(window.places), of: try count(of: shown), hasBefore: window.hasBefore,
        hasAfter: window.hasAfter),
      overdue: try count(of: late))
  }

  private func lines(_ places: [Int]) throws -> [DocketLine] {
    let ids = places + places.map(DocketPlace.event)
    let found = try db.rows("SELECT * FROM docketItem", where: "id", among: ids)
      .map { try DocketLine(columns: $0) }
    let lines = Dictionary(found.map { (DocketPlace.order($0.id), $0) }) { $0.id < $1.id ? $0 : $1 }
    return try places.map {
      guard let line = lines[$0] else { throw UnreadableValue(column: "id") }
      return line
    }
  }

  /// Reads places from what is to be done and from the events to come, and merges the two.
  private func read(
    _ from: Int?, _ inclusive: Bool, _ forward: Bool, _ limit: Int
  ) throws -> [Int] {
    var range = shown
    if let from {
      let from = min(max(from, 0), range.upperBound)
      range =
        forward
        ? (inclusive ? from : min(from + 1, range.upperBound))..<range.upperBound
        : 0..<(inclusive ? min(from + 1, range.upperBound) : from)
    }
    let places = try parts(of: range).flatMap { try ids(in: $0, forward: forward, limit: limit) }
      .map(DocketPlace.order)
    return Array(places.sorted { ($0 < $1) == forward }.prefix(limit))
  }

  /// The ids of one range, the first or the last of them.
  private func ids(in part: Range<Int>, forward: Bool, limit: Int) throws -> [Int] {
    if let found {
      let ids = found.filter(part.contains)
      return forward ? Array(ids.prefix(limit)) : ids.suffix(limit).reversed()
    }
    return try Int.fetchAll(
      db.cachedStatement(
        sql: "SELECT \(id) FROM \(source) AND \(id) >= :start AND \(id) < :end "
          + "ORDER BY \(id) \(forward ? "ASC" : "DESC") LIMIT :limit"),
      arguments: values(part, limit: limit))
  }

  /// The ids of the places in a range: those to be done, and those of events not past.
  private func parts(of range: Range<Int>) -> [Range<Int>] {
    let events = DocketPlace.events(from: today)
      .clamped(to: DocketPlace.event(range.lowerBound)..<eventEnd(range.upperBound))
    return [range, events].filter { !$0.isEmpty }
  }

  private func eventEnd(_ place: Int) -> Int { DocketPlace.lines.upperBound + place }

  private var id: String { filter.isEmpty ? "id" : "rowid" }

  private var source: String {
    filter.isEmpty
      ? "docketItem WHERE 1" : "docketItemText WHERE docketItemText MATCH :match"
  }

  private func values(_ range: Range<Int>, limit: Int) -> StatementArguments {
    var values: [String: Value] = [
      "start": range.lowerBound, "end": range.upperBound, "limit": limit,
    ]
    if !filter.isEmpty { values["match"] = filter.match }
    return StatementArguments(values)
  }

  private func count(of range: Range<Int>) throws -> RowCount {
    var count = 0
    for part in parts(of: range) {
      if let found {
        count += found.count(where: part.contains)
      } else {
        let sql =
          "SELECT count(*) FROM (SELECT 1 FROM \(source) AND \(id) >= :start AND \(id) < :end "
          + "LIMIT :limit)"
        count +=
          try Int.fetchOne(
            db.cachedStatement(sql: sql), arguments: values(part, limit: Self.countLimit + 1)) ?? 0
      }
    }
    return count > Self.countLimit ? .moreThan(Self.countLimit) : .exactly(count)
  }
}
