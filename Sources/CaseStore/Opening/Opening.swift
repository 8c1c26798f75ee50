import CaseDomain
import Files
import Foundation
import GRDB

/// The way to an open casebook, with every check that needs no reading of the whole file.
struct Opening {
  let path: FilePath
  let readOnly: Bool
  /// How long a question or a command waits for another program's transaction, in seconds.
  static let patience = 2.0

  /// Opens the file, after bringing it to this program's version, and gives the end of its journal.
  func open() throws(StoreFailure) -> (
    queue: DatabaseQueue, head: JournalHead, notices: [String]
  ) {
    do {
      let queue = try DatabaseQueue(path: path.path, configuration: Self.configuration(readOnly))
      let head = try queue.asking { db -> JournalHead? in
        try checkKind(db)
        try checkSize(db)
        guard try db.version() == Schema.version else { return nil }
        try Self.checkSchema(db, path: path)
        return try db.journalHead()
      }
      if let head { return (queue, head, []) }
      guard !readOnly else { throw StoreFailure.older(path) }
      try queue.close()
      let notices = try Migration(path: path).carryOut()
      let opened = try open()
      return (opened.queue, opened.head, notices + opened.notices)
    } catch {
      throw StoreFailure(error, at: path)
    }
  }

  /// The settings of every connection.
  static func configuration(_ readOnly: Bool) -> Configuration { configuration(readOnly, settings) }

  /// The settings of a connection to an unfinished file, which has no name yet to be found by.
  ///
  /// What is not finished is thrown away, so nothing is ever taken back in it, and it is made
  /// durable as a whole before it gets its name.
  static var unfinished: Configuration {
    configuration(false, ["journal_mode = OFF", "synchronous = OFF", "trusted_schema = OFF"])
  }

  private static func configuration(_ readOnly: Bool, _ pragmas: [String]) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.label = "casebook"
    // Also a read waits: a rollback journal shuts readers out while a commit is written.
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.tellStatements()
    configuration.prepareDatabase { db in
      for pragma in pragmas { try db.execute(sql: "PRAGMA \(pragma)") }
    }
    return configuration
  }

  /// What the SQLite manual offers against damage and against content left behind.
  ///
  /// pragma.html: EXTRA also syncs the folder after the journal is gone, so that a commit outlives
  /// a power loss right after it; the write-ahead log of this SQLite has a known defect with two
  /// processes, so the rollback journal stays. security.html: a schema from elsewhere is not
  /// trusted, and pages are checked as they are read. lang_conflict.html: REPLACE fires delete
  /// triggers only with recursive triggers.
  private static let settings = [
    "journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON", "trusted_schema = OFF",
    "cell_size_check = ON", "recursive_triggers = ON", "mmap_size = 0",
  ]

  private func checkKind(_ db: Database) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
      throw try Int.fetchOne(db, sql: "PRAGMA page_count") == 0
        ? StoreFailure.unfinished(path) : StoreFailure.notACasebook(path)
    }
    let version = try db.version()
    guard version <= Schema.version else {
      throw StoreFailure(
        .notACasebook,
        "The casebook \(path) was made by a newer Docket (version \(version) of the file); use "
          + "that one, or update this program.")
    }
    guard version > 0 else { throw StoreFailure.notACasebook(path) }
  }

  /// A file that was cut short is seen at once, and not only where a missing page is needed.
  private func checkSize(_ db: Database) throws {
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
    guard let entry = FileEntry(path.path), entry.size >= pages * size else {
      throw StoreFailure(
        .damaged,
        "The casebook \(path) is shorter than it says, so part of it is lost; restore a backup.")
    }
  }
}
