import CaseDomain
import Foundation
import GRDB

extension CaseStore {
  /// Copies the whole casebook to a file, and checks the copy before it takes its name.
  ///
  /// The copy holds no trace of what was deleted (lang_vacuum.html).
  ///
  /// - Returns: The head of the copy's journal.
  /// - Throws: `StoreFailure`; the target is then as it was.
  @discardableResult
  public func backup(to target: String, replacing: Bool = false) throws -> JournalHead {
    try checkTarget(target, replacing: replacing)
    let folder = (target as NSString).deletingLastPathComponent
    let name = (target as NSString).lastPathComponent
    let copy = (folder as NSString).appendingPathComponent(".\(name).\(UUID().uuidString)")
    // VACUUM INTO takes an empty file, so that the copy is its owner's alone from the first byte.
    let descriptor = open(copy, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StoreFailure(
        .unreadable,
        "No backup can be written to \(target) (\(reason(errno))); choose another place.")
    }
    close(descriptor)
    defer { unlink(copy) }
    try copyWhole(to: copy, for: target)
    let head = try CaseStore.verified(copy, for: target)
    try CaseStore.settle(copy, as: target, replacing: replacing)
    return head
  }

  private func checkTarget(_ target: String, replacing: Bool) throws(StoreFailure) {
    var status = stat()
    guard lstat(target, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw StoreFailure(
        .unreadable, "\(target) is not an ordinary file; choose another name for the backup.")
    }
    var own = stat()
    if lstat(path, &own) == 0, own.st_ino == status.st_ino, own.st_dev == status.st_dev {
      throw StoreFailure(
        .unreadable, "\(target) is the casebook itself; choose another name for the backup.")
    }
    guard replacing else {
      throw StoreFailure(
        .unreadable,
        "There is already a file at \(target); choose another name, or have it replaced with "
          + "--replace.")
    }
  }

  private func copyWhole(to copy: String, for target: String) throws {
    try translated {
      try queue.writeWithoutTransaction { db in
        do {
          try db.execute(sql: "VACUUM INTO ?", arguments: [copy])
        } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
          throw StoreFailure(
            .full, "There is no room for the backup \(target); free some space on its disk.")
        }
      }
    }
  }

  private static func verified(_ copy: String, for target: String) throws -> JournalHead {
    let store = try CaseStore(path: copy, readOnly: true)
    defer { try? store.queue.close() }
    let damage = try store.fileFindings()
    return try store.reading { db in
      let found = try damage + db.referenceFindings() + db.verifyJournal(expecting: nil)
      if let first = found.first {
        throw StoreFailure(
          .damaged,
          "The backup \(target) was not kept, because its check failed: \(first.sentence)")
      }
      return try db.journalHead()
    }
  }

  /// Makes the copy durable, gives it its name and makes the name durable.
  private static func settle(_ copy: String, as target: String, replacing: Bool) throws {
    guard sync(copy, O_RDONLY) else { throw lost(target) }
    // A link refuses a name that was taken meanwhile; a rename would write over it.
    let named = replacing ? rename(copy, target) == 0 : link(copy, target) == 0
    guard named else { throw lost(target) }
    if !replacing { unlink(copy) }
    let folder = (target as NSString).deletingLastPathComponent
    guard sync(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY) else { throw lost(target) }
  }

  private static func sync(_ path: String, _ flags: Int32) -> Bool {
    let descriptor = open(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }

  private static func lost(_ target: String) -> StoreFailure {
    StoreFailure(
      .unreadable,
      "The backup could not be given the name \(target) (\(reason(errno))); choose another place.")
  }
}
