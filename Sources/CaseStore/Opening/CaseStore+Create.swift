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
    path: FilePath, district: District, actor: Actor, moment: Moment,
    means: Means = Means()
  ) throws -> CaseStore {
    if let problem = moment.clockProblem { throw StoreFailure(.clock, problem) }
    let removed = try prepare(path)
    try make(path, district: district, actor: actor, moment: moment)
    do throws(StoreFailure) {
      return try CaseStore(path: path, means: means, mended: removed)
    } catch {
      throw StoreFailure(
        error.kind, "Done, but the new casebook could not be opened. \(error.sentence)")
    }
  }

  /// Makes the folder of a casebook to be made, and clears away what an interrupted making left.
  ///
  /// - Returns: What was cleared away, in sentences.
  /// - Throws: `StoreFailure` where a file of that name exists or none should be made.
  public static func prepare(_ path: FilePath) throws(StoreFailure) -> [String] {
    try makeFolder(of: path)
    let place = CasebookFile(path: path)
    try place.checkFolder()
    let removed = UnfinishedFile.removeAbandoned(in: path.folder).map(StoreFailure.removed)
    if FileEntry(path.path) != nil { try takeAwayUnfinished(path) }
    try place.checkNew()
    return removed
  }

  /// Whether a file is what an interrupted making of a casebook left: an empty one.
  public static func isUnfinished(_ path: FilePath) -> Bool {
    guard let entry = FileEntry(path.path) else { return false }
    return entry.isFile && entry.isOwn && entry.size == 0
  }

  /// Removes a file that holds nothing, or would once its interrupted change is taken back.
  private static func takeAwayUnfinished(_ path: FilePath) throws(StoreFailure) {
    let taken = StoreFailure(
      .unreadable,
      "There is already something at \(path); choose another name, or open it if it is a casebook.")
    guard let entry = FileEntry(path.path), entry.isFile, entry.isOwn, entry.names == 1 else {
      throw taken
    }
    try CasebookFile(path: path).checkCompanions()
    if entry.size > 0 {
      guard FileEntry(path.adding("-journal").path) != nil else { throw taken }
      // As any opening would; there is nothing else that it could be.
      _ = try? DatabaseQueue(path: path.path, configuration: Opening.configuration(false))
        .asking { try $0.version() }
    }
    let lock = try CasebookLock(on: path)
    guard lock.isAtPlace, isUnfinished(path), unlink(path.path) == 0 else { throw taken }
    unlink(path.adding("-journal").path)
  }

  private static func make(
    _ path: FilePath, district: District, actor: Actor, moment: Moment
  ) throws {
    do {
      let file = try UnfinishedFile(for: path)
      let queue = try DatabaseQueue(path: file.path.path, configuration: Opening.unfinished)
      try queue.writeWithoutTransaction { db in
        try db.tellingQuota {
          try db.inTransaction {
            try fill(db, district: district, actor: actor, moment: moment)
            return .commit
          }
        }
      }
      try queue.close()
      _ = try file.settle()
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
    _ db: Database, district: District, actor: Actor, moment: Moment
  ) throws {
    try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
    for statement in Schema.steps.joined() { try db.execute(sql: statement) }
    // Nothing is worked out yet, so all of it is of this version.
    try db.run("UPDATE derivedContent SET version = ?", [DerivedContent.version])
    try db.startCounting()
    var first = district
    first.revision = 1
    _ = try db.keep(first, over: nil, in: first)
    _ = try db.appendJournal(
      "district.init", on: District.reference,
      detail: [
        JournalDetail("policy", district.profile.id),
        JournalDetail("schema", String(Schema.version)),
      ], by: actor, at: moment)
  }
}
