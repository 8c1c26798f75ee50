import Files
import Foundation
import GRDB

extension DatabaseQueue {
  /// How long others' changes are waited for, in seconds: what needs a casebook to itself is worth
  /// more than one act.
  private static let patience = 20.0

  /// Opens a casebook with everybody else shut out until it is closed.
  ///
  /// A change that was left half-written is taken back.
  ///
  /// - Throws: `DatabaseError` as SQLite says it, busy among them.
  static func alone(with path: FilePath, foreignKeys: Bool = true) throws -> DatabaseQueue {
    var configuration = Opening.configuration(false)
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = foreignKeys
    let queue = try DatabaseQueue(path: path.path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      // The lock outlives the transaction, so that nobody writes before the next one. Asked for
      // earlier, a lock for reading would be kept too, and no writer could come to its end.
      try db.execute(sql: "BEGIN EXCLUSIVE; PRAGMA locking_mode = EXCLUSIVE; COMMIT")
    }
    return queue
  }
}
