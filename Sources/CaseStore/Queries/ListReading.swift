import CaseDomain
import GRDB

/// The reading of one page of a list: by an index, or from the few rows that match.
struct ListReading<Record: ListedRecord> {
  let db: Database
  let today: CivilDate
  private(set) var query: ListQuery
  private let filter: TextFilter
  /// The order of the list, or `nil` for the order of the numbers.
  private var order: ListOrder?
  private let conditions: [String]?

  /// How far rows are counted.
  static var countLimit: Int { 1_000 }
  /// How many matches are put in order one by one rather than read by the order's own index.
  static var gatherLimit: Int { 2_000 }

  private static var table: String { Record.area.rawValue }

  init(_ query: ListQuery, from db: Database, today: CivilDate) {
    self.db = db
    self.today = today
    self.query = query
    filter = TextFilter(query.text)
    order = Record.order(query.sort)
    conditions =
      query.standings.isEmpty ? nil : query.standings.flatMap { Record.conditions(for: $0) }
  }

  mutating func page() throws -> ListPage {
    let gathered = try gather()
    let (window, count) =
      if let gathered {
        (try window { gathered.read($0, $1, $2, $3) }, counted(gathered.places.count))
      } else {
        (try window { try walk($0, $1, $2, $3) }, try count())
      }
    return ListPage(
      query: query, rows: try window.places.map(row), count: count,
      hasBefore: window.hasBefore, hasAfter: window.hasAfter)
  }

  private func window(_ reading: PageWindow<PageMark>.Reading) throws -> PageWindow<PageMark> {
    try PageWindow(query.start, limit: query.limit, place: { $0 }, reading: reading)
  }

  private func row(_ mark: PageMark) throws -> ListRow {
    guard let row = try db.row(Record.listSQL, [mark.number]) else {
      throw UnreadableValue(column: "number")
    }
    let (cells, tone) = try Record.listed(row, today: today)
    return ListRow(
      reference: CaseReference(Record.area, mark.number), revision: try row.number("revision"),
      cells: cells, tone: tone, mark: mark)
  }

  private func counted(_ count: Int) -> RowCount {
    count > Self.countLimit ? .moreThan(Self.countLimit) : .exactly(count)
  }
}

extension ListReading {
  /// The rows that match, in order, where they are few; `nil` where an index gives the order.
  ///
  /// A text that too many match is not put in any order but the number's, which its index has.
  private mutating func gather() throws -> GatheredPlaces? {
    if let reference = CaseReference(query.text), reference.area == Record.area {
      return try gathered("number = \(reference.number)")
    }
    guard !filter.isEmpty else {
      return query.text.contains { !$0.isWhitespace }
        ? GatheredPlaces([], descending: false) : try gatherByStanding()
    }
    guard order != nil else { return nil }
    let numbers = try db.rows(
      "SELECT rowid AS number FROM \(Self.table)Text WHERE \(Self.table)Text MATCH ? "
        + "ORDER BY rowid LIMIT \(Self.gatherLimit + 1)", [filter.match]
    ).map { String(try $0.number("number")) }
    if numbers.count > Self.gatherLimit {
      order = nil
      query.sort = "number"
      return nil
    }
    return numbers.isEmpty
      ? GatheredPlaces([], descending: false)
      : try gathered("number IN (\(numbers.joined(separator: ",")))")
  }

  private func gatherByStanding() throws -> GatheredPlaces? {
    guard let conditions else { return nil }
    guard !conditions.isEmpty else { return GatheredPlaces([], descending: false) }
    let places = try places(
      conditions.map { "SELECT number, \(key) AS place FROM \(Self.table) WHERE \($0)" }
        .joined(separator: " UNION ALL ") + " LIMIT \(Self.gatherLimit + 1)", [:])
    return places.count > Self.gatherLimit
      ? nil : GatheredPlaces(places, descending: query.descending)
  }

  private func gathered(_ found: String) throws -> GatheredPlaces {
    let standing = conditions.map { " AND \(either($0))" } ?? ""
    // A list of numbers is part of the statement, which is not worth keeping prepared.
    let sql = "SELECT number, \(key) AS place FROM \(Self.table) WHERE \(found)\(standing)"
    let arguments: StatementArguments = sql.contains(":day") ? ["day": today] : []
    let places = try Row.fetchAll(db, sql: sql, arguments: arguments).map {
      PageMark(value: try value(of: $0), number: try $0.number("number"))
    }
    return GatheredPlaces(places, descending: query.descending)
  }

  /// The column of the order, or nothing where the number alone orders.
  private var key: String { order?.column ?? "''" }

  private func value(of row: Row) throws -> String {
    let value = try row.text("place")
    return value == Record.blankKey ? "" : value
  }

  private func either(_ conditions: [String]) -> String {
    conditions.isEmpty ? "0" : "(" + conditions.map { "(\($0))" }.joined(separator: " OR ") + ")"
  }

  private func places(
    _ sql: String, _ values: [String: Value]
  ) throws -> [PageMark] {
    var values = values
    if sql.contains(":day") { values["day"] = today }
    if sql.contains(":match") { values["match"] = filter.match }
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: StatementArguments(values))
      .map { PageMark(value: try value(of: $0), number: try $0.number("number")) }
  }
}

extension ListReading {
  /// Reads places by the index of the order.
  private func walk(
    _ from: PageMark?, _ inclusive: Bool, _ forward: Bool, _ limit: Int
  ) throws -> [PageMark] {
    let rising = forward != query.descending
    let direction = rising ? "ASC" : "DESC"
    let beyond = rising ? ">" : "<"
    let atOrBeyond = inclusive ? beyond + "=" : beyond
    guard let column = order?.column else {
      let bound = from == nil ? "" : " AND \(rowNumber) \(atOrBeyond) :number"
      return try places(
        "SELECT \(rowNumber) AS number, '' AS place FROM \(source)\(bound) "
          + "ORDER BY \(rowNumber) \(direction) LIMIT :limit",
        from.map { ["number": $0.number, "limit": limit] } ?? ["limit": limit])
    }
    let select = "SELECT number, \(column) AS place FROM \(source)"
    let sorted = "ORDER BY \(column) \(direction), number \(direction) LIMIT :limit"
    guard let from else { return try places("\(select) \(sorted)", ["limit": limit]) }
    let value = from.value.isEmpty ? Record.blankKey : from.value
    // Two ranges of the index, because SQLite searches it by the first column of a pair only: the
    // rows of the same value with a number beyond, then the rows with a value beyond.
    let same = try places(
      "\(select) AND \(column) = :value AND number \(atOrBeyond) :number "
        + "ORDER BY number \(direction) LIMIT :limit",
      ["value": value, "number": from.number, "limit": limit])
    guard same.count < limit else { return same }
    return same
      + (try places(
        "\(select) AND \(column) \(beyond) :value \(sorted)",
        ["value": value, "limit": limit - same.count]))
  }

  /// The number of a row in the table or in its text index.
  private var rowNumber: String { filter.isEmpty ? "number" : "found.rowid" }

  /// What is walked, up to the conditions that the bounds are added to.
  private var source: String {
    let standing = conditions.map(either) ?? "1"
    guard !filter.isEmpty else {
      let index = order.map { "INDEXED BY \($0.index)" } ?? "NOT INDEXED"
      return "\(Self.table) \(index) WHERE \(standing)"
    }
    let text = "\(Self.table)Text"
    // CROSS JOIN keeps the text index outside: it is what is walked, in the order of the number.
    return conditions == nil
      ? "\(text) AS found WHERE \(text) MATCH :match"
      : "\(text) AS found CROSS JOIN \(Self.table) NOT INDEXED ON number = found.rowid "
        + "WHERE \(text) MATCH :match AND \(standing)"
  }

  private func count() throws -> RowCount {
    if filter.isEmpty {
      // More rows have the standing than are gathered, which is beyond what is counted.
      return conditions == nil
        ? .exactly(try db.total(of: Record.area)) : .moreThan(Self.countLimit)
    }
    var values: [String: Value] = ["match": filter.match]
    if source.contains(":day") { values["day"] = today }
    let count = try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT count(*) FROM (SELECT 1 FROM \(source) LIMIT \(Self.countLimit + 1))"),
      arguments: StatementArguments(values))
    return counted(count ?? 0)
  }
}

/// A few places of a list, held in order.
struct GatheredPlaces {
  let places: [PageMark]
  private let descending: Bool

  init(_ places: [PageMark], descending: Bool) {
    self.descending = descending
    self.places = places.sorted { Self.precedes($0, $1) != descending }
  }

  /// The order of the index: a blank after every value, then the number.
  private static func precedes(_ a: PageMark, _ b: PageMark) -> Bool {
    let (left, right) = (a.value.isEmpty ? "~" : a.value, b.value.isEmpty ? "~" : b.value)
    return left == right ? a.number < b.number : left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  func read(_ from: PageMark?, _ inclusive: Bool, _ forward: Bool, _ limit: Int) -> [PageMark] {
    let ordered = forward ? places : places.reversed()
    guard let from else { return Array(ordered.prefix(limit)) }
    let rising = forward != descending
    return Array(
      ordered.drop { place in
        if place == from { return !inclusive }
        return Self.precedes(place, from) == rising
      }.prefix(limit))
  }
}
