import CaseDomain
import GRDB

extension Database {
  /// How far the entries of one case are counted.
  private static var countLimit: Int { 1_000 }

  /// One page of the journal, newest first.
  func journal(_ query: JournalQuery) throws -> RowPage<JournalEntry> {
    let window = try PageWindow(
      query.start, limit: query.limit, place: \.number,
      reading: { from, inclusive, toOlder, limit in
        let beyond = (toOlder ? "<" : ">") + (inclusive ? "=" : "")
        return try sequences(
          of: query.reference, "seq \(beyond) ? ORDER BY seq \(toOlder ? "DESC" : "ASC") LIMIT ?",
          [from ?? (toOlder ? .max : 0), limit])
      })
    let sql = "SELECT * FROM journal WHERE seq IN (SELECT value FROM json_each(?))"
    let entries = try rows(sql, [window.places.jsonText]).map { try $0.journalEntry() }
    return RowPage(
      entries.sorted { $0.sequence > $1.sequence }, of: try entryCount(of: query.reference),
      hasBefore: window.hasBefore, hasAfter: window.hasAfter)
  }

  /// The newest entry of a case.
  func newestEntry(of reference: CaseReference) throws -> JournalEntry? {
    try journal(JournalQuery(of: reference, limit: 1)).rows.first
  }

  /// The numbers of entries of one case, or of all, with a condition on the number.
  private func sequences(
    of reference: CaseReference?, _ condition: String, _ values: [Int]
  ) throws -> [Int] {
    let ofCase = reference == nil ? "" : "area = ? AND number = ? AND "
    let key: [Value] = reference.map { [$0.area.name, $0.number] } ?? []
    return try rows("SELECT seq FROM journal WHERE \(ofCase)\(condition)", key + values)
      .map { try $0.number("seq") }
  }

  private func entryCount(of reference: CaseReference?) throws -> RowCount {
    // Entries are numbered one by one and never taken out.
    guard let reference else { return .exactly(try journalHead().sequence) }
    let count =
      try number(
        "SELECT count(*) FROM (SELECT 1 FROM journal WHERE area = ? AND number = ? LIMIT ?)",
        [reference.area.name, reference.number, Self.countLimit + 1]) ?? 0
    return count > Self.countLimit ? .moreThan(Self.countLimit) : .exactly(count)
  }
}
