import GRDB

extension DatabaseQueue {
  /// Runs a question inside one transaction, so that it sees one state of the casebook; whatever it
  /// wrote would be taken back.
  ///
  /// GRDB's `read` sets `PRAGMA query_only` around each question, and SQLite compiles every statement
  /// of a connection anew once such a pragma was set, which cost more than most questions.
  func asking<Answer>(_ question: (Database) throws -> Answer) throws -> Answer {
    try unsafeRead { db in
      var answer: Answer?
      try db.inTransaction(.deferred) {
        answer = try question(db)
        return .rollback
      }
      guard let answer else { preconditionFailure("A transaction that ended has run its body.") }
      return answer
    }
  }
}
