import CaseDomain
import Foundation
import GRDB

extension CaseStore {
  /// Makes a new casebook for a district and opens it.
  ///
  /// The file is for its owner alone, and so is its folder where that is new.
  ///
  /// - Throws: `StoreFailure` where a file of that name exists or none can be made.
  public static func create(
    path: String, office: Office, actor: Actor, moment: Moment
  ) throws -> CaseStore {
    try makeFile(path)
    do {
      let queue = try DatabaseQueue(path: path, configuration: Opening.configuration(false))
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          try fill(db, office: office, actor: actor, moment: moment)
          return .commit
        }
      }
      try queue.close()
      return try CaseStore(path: path)
    } catch {
      unlink(path)
      throw StoreFailure(error, at: path)
    }
  }

  private static func makeFile(_ path: String) throws(StoreFailure) {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      } catch {
        throw StoreFailure(
          .unreadable, "The folder \(folder) for the casebook cannot be made; choose another.")
      }
    }
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? StoreFailure(
          .unreadable, "There is already a file at \(path); choose another name, or open it.")
        : StoreFailure(
          .unreadable, "No casebook can be made at \(path) (\(reason(errno))); choose another.")
    }
    fchmod(descriptor, 0o600)
    close(descriptor)
  }

  private static func fill(
    _ db: Database, office: Office, actor: Actor, moment: Moment
  ) throws {
    try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
    for statement in Schema.statements { try db.execute(sql: statement) }
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
