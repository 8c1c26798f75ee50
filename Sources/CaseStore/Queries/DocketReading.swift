import CaseDomain
import GRDB

/// The reading of one page of the docket, section by section, each a range of ids.
struct DocketReading {
  let db: Database
  let today: CivilDate
  let query: DocketQuery
  private let filter: TextFilter
  /// The places of each section in their order, and those of them that are shown.
  private let sections: [Range<Int>]
  private var parts: [Range<Int>]
  /// The ids of the lines whose text matches, where they are few, or of the case or the kind that
  /// was named.
  private var found: [Int]?
  /// The lines of each part where those of a kind are counted, or `nil` where they are too many.
  private var counted: [CountedLines?]

  static let countLimit = 1_000
  /// How many matches of a text are found once for all; more are read range by range.
  static let foundLimit = 2_000

  init(_ query: DocketQuery, from db: Database, today: CivilDate) {
    self.db = db
    self.today = today
    self.query = query
    filter = TextFilter(query.text)
    sections = DocketSection.allCases.map { DocketPlace.places(of: $0, on: today) }
    let end =
      query.until.map { DocketPlace.first(on: $0.adding(days: 1)) } ?? DocketPlace.lines.upperBound
    let only = query.overdueOnly ? .overdue : query.kind?.section
    parts = zip(DocketSection.allCases, sections).map { section, places in
      only.map { $0 == section } ?? true
        ? places.clamped(to: 0..<max(0, end)) : places.lowerBound..<places.lowerBound
    }
    counted = parts.map { _ in nil }
  }

  mutating func page() throws -> DocketPage {
    found = try find()
    if let kind = query.kind {
      let ids = try self.ids(of: kind)
      found = try found.map { $0.filter(Set(ids).contains) } ?? matching(ids)
    }
    if query.counts, filter.isEmpty, found == nil {
      counted = try parts.map { try CountedLines(in: ranges(of: $0), from: db) }
    }
    let window = try PageWindow(
      query.start, limit: query.limit, place: { DocketPlace.order($0.number) },
      reading: { try read($0, $1, $2, $3) })
    return DocketPage(
      lines: RowPage(
        try lines(window.places), of: try count(), hasBefore: window.hasBefore,
        hasAfter: window.hasAfter),
      overdue: rowCount(
        try count(of: DocketPlace.places(of: .overdue, on: today), upTo: Self.countLimit)))
  }

  /// The ids of what is looked for, or `nil` where nothing is or they are too many.
  private func find() throws -> [Int]? {
    if let reference = CaseReference(query.text) {
      return try Int.fetchAll(
        db.cachedStatement(
          sql: "SELECT id FROM docketItem WHERE area = ? AND number = ? ORDER BY id"),
        arguments: [reference.area.name, reference.number])
    }
    if !filter.isEmpty {
      let ids = try Int.fetchAll(
        db.cachedStatement(
          sql: "SELECT rowid FROM docketItemText WHERE docketItemText MATCH ? "
            + "ORDER BY rowid LIMIT \(Self.foundLimit + 1)"), arguments: [filter.match])
      return ids.count <= Self.foundLimit ? ids : nil
    }
    return query.text.contains { !$0.isWhitespace } ? [] : nil
  }

  /// The lines of a kind in the part shown, of which there are never more than are counted.
  private func ids(of kind: DocketKind) throws -> [Int] {
    try parts.flatMap(ranges).flatMap {
      try Int.fetchAll(
        db.cachedStatement(
          sql: "SELECT id FROM docketItem WHERE id >= ? AND id < ? "
            + "AND area = ? AND sentence = ? AND waitingOn = ? ORDER BY id LIMIT ?"),
        arguments: [
          $0.lowerBound, $0.upperBound, kind.area.name, kind.sentence, kind.waitingOn,
          CountedLines.limit,
        ])
    }
  }

  /// The ids of lines whose text matches what is typed.
  private func matching(_ ids: [Int]) throws -> [Int] {
    guard !filter.isEmpty else { return ids }
    return try Int.fetchAll(
      db.cachedStatement(
        sql: "SELECT rowid FROM docketItemText WHERE docketItemText MATCH ? "
          + "AND rowid IN (SELECT value FROM json_each(?)) ORDER BY rowid"),
      arguments: [filter.match, ids.jsonText])
  }

  private func lines(_ places: [Int]) throws -> [DocketLine] {
    let ids = places + places.map(DocketPlace.event)
    let found = try db.rows("SELECT * FROM docketItem", where: "id", among: ids)
      .map { try DocketLine(columns: $0) }
    let lines = Dictionary(found.map { (DocketPlace.order($0.id), $0) }) { $0.id < $1.id ? $0 : $1 }
    return try places.map { place in
      guard let line = lines[place] else { throw UnreadableValue(column: "id") }
      let count = counted.lazy.compactMap { $0?.counts[place] }.first
      return count.map { line.counted(.exactly($0)) } ?? line
    }
  }

  /// Reads places from one section after the other.
  private func read(
    _ from: Int?, _ inclusive: Bool, _ forward: Bool, _ limit: Int
  ) throws -> [Int] {
    var places: [Int] = []
    for index in forward ? Array(parts.indices) : parts.indices.reversed() {
      guard places.count < limit else { break }
      let range = beyond(from, inclusive, forward, in: index)
      let left = limit - places.count
      places +=
        try counted[index]?.places(in: range, forward: forward, limit: left)
        ?? self.places(in: range, forward: forward, limit: left)
    }
    return places
  }

  /// What of a part lies beyond a place.
  private func beyond(
    _ from: Int?, _ inclusive: Bool, _ forward: Bool, in index: Int
  ) -> Range<Int> {
    let part = parts[index]
    guard let from, let own = sections.firstIndex(where: { $0.contains(from) }) else { return part }
    if own == index {
      let bound = inclusive == forward ? from : from + 1
      return part.clamped(to: forward ? bound..<Int.max : 0..<bound)
    }
    return forward == (index > own) ? part : part.lowerBound..<part.lowerBound
  }

  /// Reads places of one section from what is to be done and from the events to come, and merges
  /// the two.
  private func places(in part: Range<Int>, forward: Bool, limit: Int) throws -> [Int] {
    let places = try ranges(of: part).flatMap { try ids(in: $0, forward: forward, limit: limit) }
      .map(DocketPlace.order)
    return Array(places.sorted { ($0 < $1) == forward }.prefix(limit))
  }

  /// The ids of one range, the first or the last of them.
  private func ids(in range: Range<Int>, forward: Bool, limit: Int) throws -> [Int] {
    if let found {
      let ids = found.filter(range.contains)
      return forward ? Array(ids.prefix(limit)) : ids.suffix(limit).reversed()
    }
    return try Int.fetchAll(
      db.cachedStatement(
        sql: "SELECT \(id) FROM \(source) AND \(id) >= :start AND \(id) < :end "
          + "ORDER BY \(id) \(forward ? "ASC" : "DESC") LIMIT :limit"),
      arguments: values(range, limit: limit))
  }

  /// The ids of the places in a part: those to be done, and those of events not past.
  private func ranges(of part: Range<Int>) -> [Range<Int>] {
    let events = DocketPlace.events(from: today)
      .clamped(to: DocketPlace.event(part.lowerBound)..<eventEnd(part.upperBound))
    return [part, events].filter { !$0.isEmpty }
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

  private func count() throws -> RowCount {
    rowCount(
      try zip(parts, counted).reduce(0) { sum, part in
        try sum + (part.1?.places.count ?? count(of: part.0, upTo: Self.countLimit))
      })
  }

  private func count(of part: Range<Int>, upTo limit: Int) throws -> Int {
    try ranges(of: part).reduce(0) { sum, range in
      if let found { return sum + found.count(where: range.contains) }
      let sql =
        "SELECT count(*) FROM (SELECT 1 FROM \(source) AND \(id) >= :start AND \(id) < :end "
        + "LIMIT :limit)"
      return try sum
        + (Int.fetchOne(db.cachedStatement(sql: sql), arguments: values(range, limit: limit + 1))
          ?? 0)
    }
  }

  private func rowCount(_ count: Int) -> RowCount {
    count > Self.countLimit ? .moreThan(Self.countLimit) : .exactly(count)
  }
}
