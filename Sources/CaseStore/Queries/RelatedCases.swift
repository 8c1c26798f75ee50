import CaseDomain
import GRDB

/// The newest cases of a kind that name a record, and how many there are.
struct RelatedCases<Record: ListedRecord> {
  let summaries: [Record.Summary]
  let total: Int
}

extension Database {
  /// The newest cases of a kind for which a condition holds.
  ///
  /// - Parameter condition: in SQL, with one `?` for the number.
  func related<Record: ListedRecord>(
    _ type: Record.Type, where condition: String, _ number: Int
  ) throws -> RelatedCases<Record> {
    let found = try rows(
      "\(Record.listSelection) WHERE \(condition) ORDER BY \(Record.table).number DESC LIMIT ?",
      [number, CasePage.relatedLimit])
    let total =
      found.count < CasePage.relatedLimit
      ? found.count
      : try self.number("SELECT count(*) FROM \(Record.table) WHERE \(condition)", [number]) ?? 0
    return RelatedCases(summaries: try found.map { try Record.summary(Columns($0)) }, total: total)
  }
}
