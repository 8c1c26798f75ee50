import CaseDomain
import Files
import Foundation
import GRDB

/// A copy of a casebook that was just made.
public struct Backup: Sendable {
  /// The end of the copy's journal.
  public let head: JournalHead
  /// What else has to be said, in sentences.
  public let notices: [String]
}

extension CaseStore {
  /// How many pages are copied at a time: half a megabyte, so that even a slow disk lets others
  /// write well within the time they wait.
  private static let pagesAtATime: CInt = 128
  /// How often a copy that others' changes outdated is begun again before they have to wait.
  private static let attempts = 5

  /// Copies the whole casebook to a file, and checks the copy before it takes its name.
  ///
  /// Others go on working: the copy is made in pieces and begun again where somebody changed the
  /// casebook meanwhile. Only where they never pause do they wait, for the last attempt.
  ///
  /// - Parameter job: told after each piece how many of a thousand parts are copied.
  /// - Throws: `StoreFailure`, also where the job is stopped; the target is then as it was.
  @discardableResult
  public func backup(
    to target: FilePath, replacing: Bool = false, job: Job = Job()
  ) throws -> Backup {
    try checkTarget(target, replacing: replacing)
    var notices = UnfinishedFile.removeAbandoned(in: target.folder).map(StoreFailure.removed)
    do {
      let copy = try copied(for: target, job: job)
      let head = try CaseStore.verified(copy)
      try job.reached(1000, of: 1000)
      // Whoever is changing what is to be replaced would go on in a file without a name.
      let lock = FileEntry(target.path) == nil ? nil : try CasebookLock(on: target)
      defer { withExtendedLifetime(lock) {} }
      if try !copy.settle(replacing: replacing ? .whatIsThere : .nothing) {
        notices.append(StoreFailure.undurable(target))
      }
      return Backup(head: head, notices: notices)
    } catch let problem as FileProblem {
      throw StoreFailure(problem)
    }
  }

  private func checkTarget(_ target: FilePath, replacing: Bool) throws(StoreFailure) {
    try CasebookFile(path: target).checkNew()
    guard let entry = FileEntry(target.path) else { return }
    guard entry.isFile else {
      throw StoreFailure(
        .unreadable, "\(target) is not an ordinary file; choose another name for the backup.")
    }
    guard !ProtectedFiles.contain(entry.identity) else {
      throw StoreFailure(
        .unreadable, "\(target) is the casebook itself; choose another name for the backup.")
    }
    guard replacing else {
      throw StoreFailure(
        .unreadable,
        "There is already a file at \(target); choose another name, or at the prompt let docket "
          + "backup --replace write over it.")
    }
  }

  /// Copies the casebook into an unfinished file for a target.
  func copied(for target: FilePath, job: Job = Job()) throws -> UnfinishedFile {
    let copy = try UnfinishedFile(for: target)
    try translated {
      let into = try DatabaseQueue(path: copy.path.path, configuration: Opening.unfinished)
      defer { try? into.close() }
      try into.writeWithoutTransaction { into in
        try queue.writeWithoutTransaction { db in
          do {
            if try !Self.copyInPieces(db, to: into, job: job) {
              try db.backup(to: into)
            }
          } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
            throw StoreFailure(
              .full, "There is no room for \(target); free some space on its disk.")
          }
        }
      }
    }
    return copy
  }

  private struct OutdatedTooOften: Error {}

  /// Copies piece by piece; `false` where others changed the casebook so often that it never ended.
  private static func copyInPieces(
    _ db: Database, to copy: Database, job: Job
  ) throws -> Bool {
    var begun = 1
    var remaining = Int.max
    do {
      try db.backup(to: copy, pagesPerStep: pagesAtATime) { step in
        // A copy begun again may just have reached the same piece.
        if step.remainingPageCount >= remaining { begun += 1 }
        guard begun <= attempts else { throw OutdatedTooOften() }
        remaining = step.remainingPageCount
        let total = max(1, step.totalPageCount)
        try job.reached((total - remaining) * 1000 / total, of: 1000)
      }
      return true
    } catch is OutdatedTooOften {
      return false
    }
  }

  /// Checks a copy as far as that needs no comparing with the rules, and gives its journal's end.
  static func verified(_ copy: UnfinishedFile) throws -> JournalHead {
    let store = try CaseStore(path: copy.path, readOnly: true)
    defer { try? store.queue.close() }
    let damage = try store.fileFindings()
    return try store.reading { db in
      let found = try damage + db.referenceFindings() + db.verifyJournal(expecting: nil)
      if let first = found.first {
        throw StoreFailure(
          .damaged,
          "\(copy.target) was not written, because the copy's check failed: \(first.sentence)")
      }
      return try db.journalHead()
    }
  }
}
