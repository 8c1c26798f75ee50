import CaseDomain
import GRDB

extension CaseStore {
  /// Fills an empty casebook with cases that nobody decided on, for measuring how it serves many.
  ///
  /// What is shown of a case is worked out, and the journal is whole. Durability waits for the end:
  /// what a crash leaves is to be thrown away.
  ///
  /// - Parameter body: is handed a way to write some cases of one area, numbered on from those
  ///   before, with the verb of the act that would have opened them.
  package func fill(
    at moment: Moment, _ body: (_ write: (String, [any CaseRecord]) throws -> Void) throws -> Void
  ) throws {
    try translated {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA cache_size = -400000")
        defer { try? db.execute(sql: "PRAGMA cache_size = -2000; PRAGMA synchronous = EXTRA") }
        let district = try db.district()
        var followers: Set<CaseReference> = []
        try body { verb, records in
          try db.inTransaction(.immediate) {
            for case let record as any StoredRecord in records {
              try db.write(record, in: district, opened: verb, at: moment)
              followers.formUnion(try db.followers(of: record.reference))
            }
            if let last = records.last {
              try db.run(
                "UPDATE tally SET next = ?, total = ? WHERE area = ?",
                [last.number + 1, last.number, type(of: last).area.name])
            }
            return .commit
          }
        }
        try db.inTransaction(.immediate) {
          // One pass at the end: a text index that grows row by row among other writes is flushed
          // at every statement.
          try db.fillText()
          // What was written before a case that it follows.
          try db.refresh(followers, in: district)
          return .commit
        }
      }
    }
  }
}

extension Database {
  fileprivate func write<Record: StoredRecord>(
    _ record: Record, in district: District, opened verb: String, at moment: Moment
  ) throws {
    var record = record
    try record.complete(from: self)
    try record.save(over: nil, in: district, to: self)
    for item in record.docketItems(in: district) {
      _ = try insertDocketItem(item, of: record.reference, title: record.title)
    }
    _ = try appendJournal(
      "\(Record.area.name).\(verb)", on: record.reference, detail: [], by: Actor("benchmark"),
      at: moment)
  }
}
