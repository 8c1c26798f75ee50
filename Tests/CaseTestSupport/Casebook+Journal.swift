import CaseDomain

extension Casebook {
  /// The entries before one of a number, or the newest, without what a page says beside them.
  public func journal(
    of reference: CaseReference?, before: Int?, limit: Int
  ) throws -> [JournalEntry] {
    let start = before.map { PageStart.after(PageMark(value: "", number: $0)) } ?? .top
    return try journal(JournalQuery(of: reference, start: start, limit: limit)).rows
  }
}
