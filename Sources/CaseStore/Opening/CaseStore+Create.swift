import CaseDomain
import Files
import Foundation
import GRDB

extension CaseStore {
  /// Makes a new casebook for a district and opens it.
  ///
  /// The file is for its owner alone, and so is its folder where that is new. It takes its name
  /// once it is whole; a casebook whose making was interrupted is made anew.
  ///
  /// - Throws: `StoreFailure` where a file of that name exists or none can be made.
  public static func create(
    path: FilePath, office: Office, actor: Actor, moment: Moment
  ) throws -> CaseStore {
    if let problem = moment.clockProblem { throw StoreFailure(.clock, problem) }
    try makeFolder(of: path)
    let removed = UnfinishedFile.removeAbandoned(in: path.folder)
    try make(path, office: office, actor: actor, moment: moment)
    return try CaseStore(path: path, mended: removed.map(StoreFailure.removed))
  }

  /// Whether a file is what an interrupted making of a casebook left: it holds nothing.
  public static func isUnfinished(_ path: FilePath) -> Bool {
    guard let entry = FileEntry(path.path), entry.isFile, entry.isOwn else { return false }
    guard FileEntry(path.adding("-journal").path) != nil else { return entry.size == 0 }
    // Opening it takes the interrupted change back, and with it everything.
    _ = try? DatabaseQueue(path: path.path).read { try Row.fetchAll($0, sql: "PRAGMA page_count") }
    return FileEntry(path.path)?.size == 0
  }

  private static func make(
    _ path: FilePath, office: Office, actor: Actor, moment: Moment
  ) throws {
    let unfinished = isUnfinished(path)
    guard unfinished || FileEntry(path.path) == nil else {
      throw StoreFailure(
        .unreadable, "There is already a file at \(path); choose another name, or open it.")
    }
    let place = CasebookFile(path: path)
    try place.checkNew()
    try place.checkFolder()
    do {
      let file = try UnfinishedFile(for: path)
      let queue = try DatabaseQueue(path: file.path.path, configuration: Opening.unfinished)
      try queue.writeWithoutTransaction { db in
        try db.tellingQuota {
          try db.inTransaction {
            try fill(db, office: office, actor: actor, moment: moment)
            return .commit
          }
        }
      }
      try queue.close()
      _ = try file.settle(replacing: unfinished ? .whatIsThere : .nothing)
    } catch {
      throw StoreFailure(error, at: path)
    }
  }

  private static func makeFolder(of path: FilePath) throws(StoreFailure) {
    guard FileEntry(path.folder, followingLinks: true) == nil else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: path.folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw StoreFailure(
        .unreadable, "The folder \(path.folder) for the casebook cannot be made; choose another.")
    }
  }

  private static func fill(
    _ db: Database, office: Office, actor: Actor, moment: Moment
  ) throws {
    try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
    for statement in Schema.steps.joined() { try db.execute(sql: statement) }
    // Nothing is worked out yet, so all of it is of this version.
    try db.run("UPDATE derivedContent SET version = ?", [DerivedContent.version])
    for area in CaseArea.allCases.map(\.rawValue) where area != CaseArea.district.rawValue {
      try db.run("INSERT INTO tally (area, next, total) VALUES (?, 1, 0)", [area])
    }
    try db.run("INSERT INTO tally (area, next, total) VALUES ('docket', 1, 0)")
    var first = office
    first.revision = 1
    try db.save(first)
    _ = try db.appendJournal(
      ActID(.district, "init"), on: Office.reference,
      detail: [
        JournalDetail("policy", office.profile.id),
        JournalDetail("schema", String(Schema.version)),
      ], by: actor, at: moment)
  }
}
