import Foundation
import GRDB
import GRDBSQLite

/// A write that the system refused because the person's share of the disk is used up.
struct QuotaUsedUp: Error {}

extension Database {
  /// Runs a change and tells the end of a quota from other trouble with the disk.
  ///
  /// SQLite calls only a disk without room full; a quota (EDQUOT) or a limit on the size of files
  /// (EFBIG) is an input or output error to it, and the connection alone remembers which.
  ///
  /// - Throws: `QuotaUsedUp`, and everything else as it comes.
  func tellingQuota<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_IOERR {
      guard [EDQUOT, EFBIG].contains(sqlite3_system_errno(sqliteConnection)) else { throw error }
      throw QuotaUsedUp()
    }
  }
}
