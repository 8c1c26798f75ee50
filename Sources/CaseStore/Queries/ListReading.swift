import CaseDomain
import GRDB

/// The reading of one page of a list: along an index, or among the few rows that match.
///
/// Where words are typed a row may answer in several ways. Each is read in the order of the number, and
/// what they find is merged.
struct ListReading<Record: ListedRecord> {
  let db: Database
  let today: CivilDate
  private(set) var query: ListQuery
  private let filter: TextFilter
  /// The ways in which a row answers; one where nothing is typed.
  private var ways: [ListWay]
  /// The order of the list, or `nil` for the order of the numbers.
  private var order: ListOrder?
  /// The numbers of the rows whose text matches, where they are few.
  private var numbers: [Int]?

  /// How far rows are counted.
  static var countLimit: Int { 1_000 }
  /// How many rows of a text are put in order for each page; more are read along the number.
  static var textLimit: Int { 2_000 }
  /// How many rows of a standing are put in order; more are read along the order's own index.
  static var standingLimit: Int { 20_000 }

  static var table: String { Record.table }

  init(_ query: ListQuery, from db: Database, today: CivilDate) {
    self.db = db
    self.today = today
    self.query = query
    filter = TextFilter(query.text)
    order = Record.order(query.sort)
    ways = ListWay.all(of: Record.self, filter, standings: query.standings)
  }

  /// The conditions of which one must hold, or `nil` where every standing is asked for.
  private var conditions: [String]? { ways[0].conditions }

  mutating func page() throws -> RowPage<ListRow> {
    let few = try findFew()
    let count =
      try few.map { self.counted(try numbers?.count ?? self.count(of: $0)) } ?? countAlong()
    let window = try PageWindow(
      query.start, limit: query.limit, place: { $0 },
      reading: { from, inclusive, forward, limit in
        try few.map { try self.read($0, from, inclusive, forward, limit) }
          ?? self.walk(from, inclusive, forward, limit)
      })
    return RowPage(
      try rows(window.places), of: count, hasBefore: window.hasBefore,
      hasAfter: window.hasAfter)
  }

  private func rows(_ marks: [PageMark]) throws -> [ListRow] {
    let places = Dictionary(uniqueKeysWithValues: marks.enumerated().map { ($1.number, $0) })
    var rows = [ListRow?](repeating: nil, count: marks.count)
    let key = "\(Record.table).\(Record.key)"
    for columns in try db.rows(Record.listSelection, where: key, among: marks.map(\.number)) {
      let number: Int = try columns.value("number")
      guard let place = places[number] else { throw UnreadableValue(column: "number") }
      let summary = try Record.summary(columns)
      rows[place] = ListRow(
        reference: CaseReference(Record.area, number), revision: try columns.value("revision"),
        cells: Record.columns.map { $0.cell(summary, today) },
        tone: Record.tone(of: summary, on: today), mark: marks[place])
    }
    return try rows.map {
      guard let row = $0 else { throw UnreadableValue(column: "number") }
      return row
    }
  }

  private func counted(_ count: Int) -> RowCount {
    count > Self.countLimit ? .moreThan(Self.countLimit) : .exactly(count)
  }

  /// The column of the order, or nothing where the number alone orders.
  private var key: String { order?.column ?? "''" }

  private func either(_ conditions: [String]) -> String {
    conditions.isEmpty ? "0" : "(" + conditions.map { "(\($0))" }.joined(separator: " OR ") + ")"
  }

  /// The values of the names a statement uses.
  private func values(
    for sql: String, in way: ListWay? = nil, _ more: [String: Value] = [:]
  ) -> StatementArguments {
    var values = more
    if sql.contains(":day") { values["day"] = today }
    if sql.contains(":match") { values["match"] = way?.filter.match }
    if sql.contains(":numbers") {
      values["numbers"] = (numbers ?? []).jsonText
    }
    if sql.contains(":among") {
      values["among"] = (query.among ?? []).map(\.number).jsonText
    }
    return StatementArguments(values)
  }

  private func count(of rows: String) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM (\(rows))"), arguments: values(for: rows)) ?? 0
  }

  private func places(
    _ sql: String, in way: ListWay? = nil, _ more: [String: Value]
  ) throws -> [PageMark] {
    let values = values(for: sql, in: way, more)
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: values).map { row in
      let place = try row.text("place")
      return PageMark(
        value: place == Record.blankKey ? "" : place, number: try row.number("number"))
    }
  }
}

extension ListReading {
  /// A query for the numbers and places of all that matches, where it is few; else `nil`.
  ///
  /// A text that too many match is put in no order but the number's, which its index has.
  private mutating func findFew() throws -> String? {
    if let reference = CaseReference(query.text), reference.area == Record.area {
      let sql =
        "SELECT number FROM \(Self.table) WHERE number = \(reference.number)"
        + (conditions.map { " AND \(either($0))" } ?? "") + among("number")
      numbers = try Int.fetchAll(db, sql: sql, arguments: values(for: sql))
    } else if filter.isEmpty, query.text.contains(where: { !$0.isWhitespace }) {
      numbers = []
    } else if !filter.isEmpty || query.among != nil {
      guard try findNumbers() else { return nil }
    } else {
      return try findFewByStanding()
    }
    return "SELECT number, \(key) AS place FROM \(Self.table) "
      + "WHERE number IN (SELECT value FROM json_each(:numbers))"
  }

  /// The condition that a row is one of those asked about.
  private func among(_ column: String) -> String {
    query.among == nil ? "" : " AND \(column) IN (SELECT value FROM json_each(:among))"
  }

  /// Finds the rows of each way, and says whether they are few in all.
  private mutating func findNumbers() throws -> Bool {
    for index in ways.indices { ways[index].numbers = try numbers(of: ways[index]) }
    let found = ways.compactMap(\.numbers)
    guard found.count == ways.count else {
      order = nil
      query.sort = "number"
      return false
    }
    numbers = found.count == 1 ? found[0] : Set(found.joined()).sorted()
    return true
  }

  /// The numbers of the rows of one way, or `nil` where they are many.
  ///
  /// It is one walk through the text index, which is what costs where the words are long, or through
  /// the index of the standings.
  private func numbers(of way: ListWay) throws -> [Int]? {
    var limit = Self.standingLimit
    var rows = (way.conditions ?? (query.among == nil ? [] : ["1"])).map {
      "SELECT number FROM \(Self.table) WHERE (\($0))\(among("number"))"
    }.joined(separator: " UNION ALL ")
    if !way.filter.isEmpty {
      limit = order == nil ? Self.countLimit : Self.textLimit
      let rowNumber = "found.rowid"
      rows = "SELECT \(rowNumber) FROM \(source(of: way))\(among(rowNumber)) ORDER BY \(rowNumber)"
    }
    guard !rows.isEmpty else { return [] }
    limit = max(limit, query.among?.count ?? 0)
    let sql = "\(rows) LIMIT \(limit + 1)"
    let found = try Int.fetchAll(db.cachedStatement(sql: sql), arguments: values(for: sql, in: way))
    return found.count > limit ? nil : found
  }

  private func findFewByStanding() throws -> String? {
    guard let conditions else { return nil }
    guard !conditions.isEmpty else { return "SELECT 0 AS number, '' AS place WHERE 0" }
    let rows =
      conditions.map { "SELECT number, \(key) AS place FROM \(Self.table) WHERE \($0)" }
      .joined(separator: " UNION ALL ")
    return try count(of: "\(rows) LIMIT \(Self.standingLimit + 1)") > Self.standingLimit
      ? nil : rows
  }

  private func read(
    _ rows: String, _ from: PageMark?, _ inclusive: Bool, _ forward: Bool, _ limit: Int
  ) throws -> [PageMark] {
    let rising = forward != query.descending
    let direction = rising ? "ASC" : "DESC"
    let beyond = (rising ? ">" : "<") + (inclusive ? "=" : "")
    let bound = from == nil ? "" : "WHERE (place, number) \(beyond) (:value, :number)"
    var values: [String: Value] = ["limit": limit]
    if let from {
      values["value"] = order == nil ? "" : stored(from.value)
      values["number"] = from.number
    }
    return try places(
      "SELECT number, place FROM (\(rows)) \(bound) "
        + "ORDER BY place \(direction), number \(direction) LIMIT :limit", values)
  }

  /// The value of a mark as the column of the order holds it.
  private func stored(_ value: String) -> String { value.isEmpty ? Record.blankKey : value }
}

extension ListReading {
  /// Reads places along the index of the order.
  private func walk(
    _ from: PageMark?, _ inclusive: Bool, _ forward: Bool, _ limit: Int
  ) throws -> [PageMark] {
    let rising = forward != query.descending
    let direction = rising ? "ASC" : "DESC"
    let beyond = rising ? ">" : "<"
    let atOrBeyond = inclusive ? beyond + "=" : beyond
    guard let column = order?.column else {
      let found = try ways.flatMap { try walk($0, from, inclusive, rising, limit) }
      let numbers = Set(found).sorted { ($0 < $1) == rising }.prefix(limit)
      return numbers.map { PageMark(value: "", number: $0) }
    }
    let select = "SELECT number, \(column) AS place FROM \(source(of: ways[0]))"
    let sorted = "ORDER BY \(column) \(direction), number \(direction) LIMIT :limit"
    guard let from else { return try places("\(select) \(sorted)", ["limit": limit]) }
    // Two ranges of the index, because SQLite searches it by the first column of a pair only: the
    // rows of the same value with a number beyond, then the rows with a value beyond.
    let same = try places(
      "\(select) AND \(column) = :value AND number \(atOrBeyond) :number "
        + "ORDER BY number \(direction) LIMIT :limit",
      ["value": stored(from.value), "number": from.number, "limit": limit])
    guard same.count < limit else { return same }
    return same
      + (try places(
        "\(select) AND \(column) \(beyond) :value \(sorted)",
        ["value": stored(from.value), "limit": limit - same.count]))
  }

  /// Reads numbers of one way.
  private func walk(
    _ way: ListWay, _ from: PageMark?, _ inclusive: Bool, _ rising: Bool, _ limit: Int
  ) throws -> [Int] {
    let beyond = (rising ? ">" : "<") + (inclusive ? "=" : "")
    if let numbers = way.numbers {
      let left = numbers.filter { number in
        guard let from else { return true }
        return number == from.number ? inclusive : (number > from.number) == rising
      }
      return Array(left.sorted { ($0 < $1) == rising }.prefix(limit))
    }
    let number = way.filter.isEmpty ? "number" : "found.rowid"
    let bound = from == nil ? "" : " AND \(number) \(beyond) :number"
    return try places(
      "SELECT \(number) AS number, '' AS place FROM \(source(of: way))\(bound) "
        + "ORDER BY \(number) \(rising ? "ASC" : "DESC") LIMIT :limit",
      in: way, from.map { ["number": $0.number, "limit": limit] } ?? ["limit": limit]
    ).map(\.number)
  }

  /// What of one way is walked, up to the conditions that the bounds are added to.
  private func source(of way: ListWay) -> String {
    let conditions = way.conditions
    let standing = conditions.map { either($0) + common($0) } ?? "1"
    guard !way.filter.isEmpty else {
      let single = conditions?.count == 1
      let index =
        if let order {
          "INDEXED BY \(single ? order.narrowed ?? order.index : order.index)"
        } else if single, let index = Record.standingIndex {
          "INDEXED BY \(index)"
        } else {
          "NOT INDEXED"
        }
      return "\(Self.table) \(index) WHERE \(standing)"
    }
    let text = "\(Self.table)Text"
    // CROSS JOIN keeps the text index outside: it is what is walked, in the order of the number.
    return conditions == nil
      ? "\(text) AS found WHERE \(text) MATCH :match"
      : "\(text) AS found CROSS JOIN \(Self.table) NOT INDEXED ON number = found.rowid "
        + "WHERE \(text) MATCH :match AND \(standing)"
  }

  /// A bound that all conditions have in common, said again so that the index of that column can
  /// begin there.
  private func common(_ conditions: [String]) -> String {
    Record.bounds.filter { bound in conditions.allSatisfy { $0.contains(bound) } }
      .map { " AND \($0)" }.joined()
  }

  /// The count where more match than are put in order, which is more than are counted.
  private func countAlong() throws -> RowCount {
    filter.isEmpty && conditions == nil
      ? .exactly(try db.total(of: Record.area)) : .moreThan(Self.countLimit)
  }
}
