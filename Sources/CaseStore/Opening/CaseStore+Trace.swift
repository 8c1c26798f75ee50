import GRDB
import Synchronization

extension CaseStore {
  fileprivate static let trace = Mutex<(@Sendable (String) -> Void)?>(nil)

  /// Tells each statement that a casebook opened from now on runs, one line for each.
  ///
  /// A line has the time the statement took, in the whole milliseconds that SQLite counts, and its
  /// words. Values are never told: they hold what the casebook says of students.
  public static func tellStatements(to told: @escaping @Sendable (String) -> Void) {
    trace.withLock { $0 = told }
  }
}

extension Configuration {
  /// Has the connection's statements told where that was asked for.
  mutating func tellStatements() {
    guard let told = CaseStore.trace.withLock({ $0 }) else { return }
    prepareDatabase { db in
      db.trace(options: .profile) { event in
        guard case .profile(let statement, let duration) = event else { return }
        let words = statement.sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        told("\(Int(duration * 1_000 + 0.5)) ms  \(words)")
      }
    }
  }
}
