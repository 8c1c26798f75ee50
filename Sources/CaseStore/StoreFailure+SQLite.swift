import CaseDomain
import Files
import Foundation
import GRDB

extension StoreFailure {
  /// What went wrong at a file, in one sentence that says what to do.
  init(_ error: any Error, at path: FilePath) {
    switch error {
    case let failure as StoreFailure: self = failure
    case let problem as FileProblem: self.init(problem)
    case let error as DatabaseError: self.init(error, at: path)
    case let error as UnreadableValue:
      self.init(
        .damaged,
        "The casebook \(path) holds a value in \(error.column) that cannot be read; "
          + "restore a backup, or ask for help with the file.")
    case let error as ExhaustedCounter:
      self.init(
        .damaged,
        "The casebook \(path) says that the \(error.name) stand at \(error.value), from which "
          + "nothing can be counted on; nothing was changed. Restore a backup, or ask for help with "
          + "the file.")
    case is QuotaUsedUp:
      self.init(
        .full,
        "Your share of the disk (the quota, or the limit on the size of files) is used up, so the "
          + "casebook \(path) could not be written; nothing was changed. Free some space or ask for "
          + "a larger share, and try again.")
    case is DecodingError:
      self.init(
        .damaged,
        "The casebook \(path) holds settings that cannot be read; restore a backup, or ask for "
          + "help with the file.")
    default:
      self.init(
        .unreadable,
        "The casebook \(path) could not be used (\((error as NSError).localizedDescription)); "
          + "check the disk and try again.")
    }
  }

  private init(_ error: DatabaseError, at path: FilePath) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .busy,
        "Another program is writing to the casebook \(path); try again in a moment.")
    case .SQLITE_NOTADB:
      self = Self.notACasebook(path)
    case .SQLITE_FULL:
      self.init(
        .full,
        "There is no room left for the casebook \(path); nothing was changed. Free some space on "
          + "its disk and try again.")
    case .SQLITE_CORRUPT, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH:
      self.init(
        .damaged,
        "The casebook \(path) contradicts itself (\(error.message ?? "no details")); nothing was "
          + "changed. Bring back a backup with “docket restore”, which keeps this file beside it.")
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE:
      // The reason is lost where SQLite met it while it made room in its memory.
      self.init(
        .unreadable,
        "The casebook \(path) cannot be written, and nothing was changed; check the free space, your "
          + "share of the disk, the limit on the size of files, and the disk itself.")
    case .SQLITE_READONLY: self = Self.notWritable(error.extendedResultCode, path)
    default:
      self.init(
        .unreadable,
        "The casebook \(path) cannot be read or written (\(error.message ?? "no details"), SQLite's "
          + "error \(error.extendedResultCode.rawValue)); check its permissions and its disk.")
    }
  }

  private static func notWritable(_ code: ResultCode, _ path: FilePath) -> StoreFailure {
    switch code {
    case .SQLITE_READONLY_DBMOVED: moved(path)
    case .SQLITE_READONLY_ROLLBACK:
      StoreFailure(
        .unreadable,
        "The casebook \(path) was left in the middle of a change; open it once for writing so "
          + "that the change is taken back.")
    default:
      StoreFailure(
        .unreadable,
        "The casebook \(path) cannot be written; open it with --read-only, or ask for "
          + "permission to write the file and its folder.")
    }
  }

  static func moved(_ path: FilePath) -> StoreFailure {
    StoreFailure(
      .unreadable,
      "The casebook \(path) was moved or replaced since it was opened, so nothing can be saved; "
        + "quit and open it again.")
  }

  static func restored(_ path: FilePath) -> StoreFailure {
    StoreFailure(
      .restored,
      "A backup was restored over the casebook \(path) meanwhile, and nothing was saved since. You "
        + "see it as it is now; look at it, then save again.")
  }

  static func older(_ path: FilePath) -> StoreFailure {
    StoreFailure(
      .older,
      "The casebook \(path) is of an older version; open it once for writing, which brings it to "
        + "this one and keeps a copy of it as it is.")
  }

  static func unconfirmed(_ path: FilePath) -> StoreFailure {
    StoreFailure(
      .unconfirmed,
      "Done, but the disk of \(path) did not confirm it: after a loss of power it may be missing. "
        + "Do not do it again; look after the disk, and make a backup.")
  }

  static func notACasebook(_ path: FilePath) -> StoreFailure {
    StoreFailure(
      .notACasebook,
      "\(path) is not a casebook; check the name. If your casebook lay there, it was damaged: bring "
        + "back a backup with “docket restore”. “docket init” makes a new one under another name.")
  }

  static func unfinished(_ path: FilePath) -> StoreFailure {
    StoreFailure(
      .notACasebook,
      "\(path) is empty: a casebook whose making was interrupted; “docket init” makes it anew.")
  }
}
