import CaseDomain
import Foundation
import GRDB

/// The way to an open casebook, with every check that needs no reading of the whole file.
struct Opening {
  let path: String
  let readOnly: Bool
  /// How long a question or a command waits for another program's transaction, in seconds.
  static let patience = 2.0

  func open() throws(StoreFailure) -> DatabaseQueue {
    try checkFile()
    do {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration(readOnly))
      try queue.read { db in
        try checkKind(db)
        try checkSize(db)
        try Self.checkSchema(db, path: path)
      }
      return queue
    } catch {
      throw StoreFailure(error, at: path)
    }
  }

  /// The settings of every connection.
  static func configuration(_ readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.label = "casebook"
    // Also a read waits: a rollback journal shuts readers out while a commit is written.
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      for pragma in settings { try db.execute(sql: "PRAGMA \(pragma)") }
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

  /// Looks at the file's entry only: howtocorrupt.html, closing any descriptor of a database in
  /// use drops the locks that this process holds on it.
  private func checkFile() throws(StoreFailure) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw errno == ENOENT
        ? StoreFailure(
          .unreadable,
          "There is no casebook at \(path); check the name, or make one with “docket init”.")
        : StoreFailure(
          .unreadable, "The casebook \(path) cannot be reached (\(reason(errno))).")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR:
      throw StoreFailure(
        .notACasebook, "\(path) is a folder; name the casebook file inside it.")
    case S_IFLNK:
      // howtocorrupt.html: two names of one file have two journals.
      throw StoreFailure(
        .unreadable, "\(path) is a link; name the casebook file that it leads to.")
    default:
      throw StoreFailure(.notACasebook, Self.notAFile(path))
    }
    guard status.st_nlink == 1 else {
      throw StoreFailure(
        .unreadable,
        "The casebook \(path) has a second name on this disk (a hard link), which can damage it; "
          + "remove the other name first.")
    }
    guard access(path, R_OK) == 0 else {
      throw StoreFailure(
        .unreadable, "The casebook \(path) may not be read by you; ask its owner for access.")
    }
    guard readOnly || mayWrite else {
      throw StoreFailure(
        .unreadable,
        "The casebook \(path) or its folder may not be written by you; open it with --read-only, "
          + "or ask its owner for access.")
    }
  }

  /// Whether the file and, for its journal, its folder may be written.
  var mayWrite: Bool { access(path, W_OK) == 0 && access(folder, W_OK) == 0 }

  private var folder: String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  private static func notAFile(_ path: String) -> String {
    "\(path) is not an ordinary file; check the name of the casebook."
  }

  private func checkKind(_ db: Database) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
      throw StoreFailure(.notACasebook, StoreFailure.notACasebook(path))
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= Schema.version else {
      throw StoreFailure(
        .notACasebook,
        "The casebook \(path) was made by a newer Docket (version \(version) of the file); use "
          + "that one, or update this program.")
    }
    guard version == Schema.version else {
      throw StoreFailure(.notACasebook, StoreFailure.notACasebook(path))
    }
  }

  /// A file that was cut short is seen at once, and not only where a missing page is needed.
  private func checkSize(_ db: Database) throws {
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
    var status = stat()
    guard lstat(path, &status) == 0, Int(status.st_size) >= pages * size else {
      throw StoreFailure(
        .damaged,
        "The casebook \(path) is shorter than it says, so part of it is lost; restore a backup.")
    }
  }

  /// Compares the tables, indexes and triggers with those that the program made.
  static func checkSchema(_ db: Database, path: String) throws {
    let found = try String.fetchSet(
      db,
      sql: """
        SELECT sql FROM sqlite_schema
        WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '*Text_*'
        """)
    let expected = Set(Schema.statements)
    guard found != expected else { return }
    let stray = expected.symmetricDifference(found).sorted().first ?? ""
    let name = stray.split(whereSeparator: \.isWhitespace).dropFirst().prefix(3)
      .filter { $0 != "VIRTUAL" && $0 != "TABLE" }.joined(separator: " ")
    throw StoreFailure(
      .damaged,
      "The casebook \(path) was altered by another program (\(name)); restore a backup.")
  }
}
