import CaseDomain
import Files
import GRDB

/// Brings a casebook that an older program made to this program's version.
///
/// Each version is one transaction, so that a casebook is always of one version whole; before the
/// first, what is there is kept as a checked copy beside it.
struct Migration {
  let path: FilePath

  /// What stands between a casebook's name and the version it is kept in.
  static let sign = ".version-"

  /// Carries out every step that is missing.
  ///
  /// - Returns: What was done, in sentences.
  /// - Throws: `StoreFailure`; the casebook is then of the version it was, or of a later one, whole.
  func carryOut() throws -> [String] {
    do {
      let queue = try DatabaseQueue.alone(with: path, foreignKeys: false)
      let notices = try queue.writeWithoutTransaction { db in
        // Another program may have been first.
        let version = try db.version()
        guard version < Schema.version else { return [String]() }
        let removed = UnfinishedFile.removeAbandoned(in: path.folder)
        let kept = try keepCopy(db, of: version)
        for step in version..<Schema.version { try carryOut(step, db) }
        return removed.map(StoreFailure.removed) + [
          "The casebook \(path) was brought from version \(version) to \(Schema.version). As it was "
            + "it is kept as \(kept)."
        ]
      }
      try queue.close()
      return notices
    } catch {
      throw StoreFailure(error, at: path)
    }
  }

  private func carryOut(_ step: Int, _ db: Database) throws {
    try db.tellingQuota {
      try db.inTransaction(.immediate) {
        for statement in Schema.steps[step] { try db.execute(sql: statement) }
        if step + 1 == Schema.version { try db.startCounting() }
        if let first = try db.referenceFindings().first {
          throw StoreFailure(
            .damaged,
            "The casebook \(path) could not be brought to version \(step + 1): \(first.sentence)")
        }
        try db.execute(sql: "PRAGMA user_version = \(step + 1)")
        return .commit
      }
    }
  }

  /// Keeps the casebook as it is, under a name that says its version.
  private func keepCopy(_ db: Database, of version: Int) throws -> FilePath {
    let copy = try UnfinishedFile(for: try freeName(version))
    try DatabaseQueue(path: copy.path.path, configuration: Opening.unfinished)
      .writeWithoutTransaction { into in
        try db.backup(to: into)
        let found =
          try into.pageFindings() + into.referenceFindings() + into.verifyJournal(expecting: nil)
        if let first = found.first {
          throw StoreFailure(
            .damaged,
            "The casebook \(path) is of an older version, and damaged, so it was left as it is: "
              + first.sentence)
        }
      }
    _ = try copy.settle()
    return copy.target
  }

  private func freeName(_ version: Int) throws -> FilePath {
    let name = path.adding(Self.sign + String(version))
    guard FileEntry(name.path) != nil else { return name }
    for number in 2...999 {
      let next = name.adding("-\(number)")
      if FileEntry(next.path) == nil { return next }
    }
    throw StoreFailure(
      .unreadable, "There is no free name beside \(path) to keep it under; move some copies away.")
  }
}

extension Database {
  /// The version of the casebook's tables.
  func version() throws -> Int { try Int.fetchOne(self, sql: "PRAGMA user_version") ?? 0 }
}
