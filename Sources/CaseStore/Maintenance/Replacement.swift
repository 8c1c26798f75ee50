import CaseDomain
import Files
import Foundation
import GRDB

/// A checked copy of a backup that is to take a casebook's place.
///
/// The copy is written into the casebook's own file, as one change that SQLite makes whole or takes
/// back: a file that gets another name while a program has it open would be mixed up with its
/// successor's journal (howtocorrupt.html, 2.4). Only a file past opening, into which nobody can
/// write either, gives its name away.
struct Replacement {
  /// The copy, which is used up.
  let copy: UnfinishedFile
  /// The end of its journal.
  let head: JournalHead
  let place: FilePath
  let day: CivilDate

  /// What stands between a casebook's name and the day on which it was replaced.
  static let sign = ".replaced-"
  /// The first bytes of every database (fileformat2.html, 1.3), and of every journal (3).
  private static let databaseMagic = Array("SQLite format 3\0".utf8)
  private static let journalMagic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]

  /// Refuses a place where nothing can be replaced, before anything is copied.
  ///
  /// - Returns: What was mended there, in sentences.
  static func check(_ place: FilePath) throws(StoreFailure) -> [String] {
    let file = CasebookFile(path: place)
    guard let entry = FileEntry(place.path) else {
      try file.checkFolder()
      try file.checkNew()
      return []
    }
    if file.nameBeingKept(of: entry) != nil { return [] }
    return try file.check(readOnly: false)
  }

  /// Puts the copy in the casebook's place, and keeps the casebook under another name.
  ///
  /// - Returns: What the replaced casebook is called now, if there was one, and whether the disk
  ///   says that both outlive a loss of power.
  /// - Throws: `StoreFailure`; the casebook is then as it was.
  func carryOut() throws -> (kept: FilePath?, durable: Bool) {
    _ = try Self.check(place)
    guard FileEntry(place.path) != nil else { return (nil, try copy.settle()) }
    if let casebook = try openForItself() { return try overwrite(casebook) }
    return try exchangeNames()
  }

  // MARK: A casebook that opens

  /// Opens the casebook with everybody else shut out, and takes back a half-written change.
  ///
  /// - Returns: `nil` for a file past opening.
  private func openForItself() throws -> DatabaseQueue? {
    // SQLite would delete a journal that it cannot read; beside what is no database it is kept.
    let isDatabase = try begins(place, with: Self.databaseMagic)
    let hasJournal = try begins(place.adding("-journal"), with: Self.journalMagic)
    guard isDatabase || hasJournal else { return nil }
    do {
      return try DatabaseQueue.alone(with: place)
    } catch let error as DatabaseError
      where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode)
    {
      return nil
    } catch {
      throw StoreFailure(error, at: place)
    }
  }

  /// Whether a file begins with some bytes; one that is not there does not.
  private func begins(_ path: FilePath, with magic: [UInt8]) throws(FileProblem) -> Bool {
    guard let entry = FileEntry(path.path) else { return false }
    // What this process has open is a casebook; to look into it would drop its locks.
    if ProtectedFiles.contain(entry.identity) { return true }
    do throws(FileProblem) {
      return try ReadableFile(path).next(magic.count)?.elementsEqual(magic) == true
    } catch {
      // A journal comes and goes with every change.
      guard error.kind == .missing else { throw error }
      return false
    }
  }

  private func overwrite(_ casebook: DatabaseQueue) throws -> (kept: FilePath?, durable: Bool) {
    let aside = try freeName()
    let before = try? casebook.asking { try $0.journalHead() }
    var isKept = false
    do {
      let durable = try casebook.writeWithoutTransaction { db in
        let kept = try UnfinishedFile(for: aside)
        try DatabaseQueue(path: kept.path.path, configuration: Opening.unfinished)
          .writeWithoutTransaction { try db.backup(to: $0) }
        let durable = try kept.settle()
        isKept = true
        try DatabaseQueue(path: copy.path.path, configuration: Opening.configuration(true))
          .writeWithoutTransaction { try $0.backup(to: db) }
        return durable
      }
      try casebook.close()
      return (aside, durable)
    } catch {
      try? casebook.close()
      guard isKept else { throw StoreFailure(error, at: place) }
      // The last step of a commit can fail when the change stands, which a new connection sees.
      let now = try? DatabaseQueue(
        path: place.path, configuration: Opening.configuration(true)
      ).asking { try $0.journalHead() }
      if now == head { return (aside, false) }
      let failure = StoreFailure(error, at: place)
      if now != nil, now == before, unlink(aside.path) == 0 { throw failure }
      throw StoreFailure(failure.kind, failure.sentence + " A copy of it as it was is \(aside).")
    }
  }

  // MARK: A file past opening

  private func exchangeNames() throws -> (kept: FilePath?, durable: Bool) {
    let lock = try CasebookLock(on: place)
    guard lock.isAtPlace else {
      throw StoreFailure(
        .busy, "Another program is replacing the casebook \(place); try again in a moment.")
    }
    let aside: FilePath
    if let entry = FileEntry(place.path),
      let begun = CasebookFile(path: place).nameBeingKept(of: entry)
    {
      aside = begun
    } else {
      aside = try freeName()
      guard link(place.path, aside.path) == 0 else {
        let code = errno
        throw StoreFailure(
          .unreadable,
          "\(place) cannot be kept under another name (\(systemWords(code))); move it away "
            + "yourself, then restore again.")
      }
    }
    do {
      try moveCompanions(to: aside)
      // What is kept has to be on the disk under its new name before the old one is given away.
      guard Folder.sync(place.folder) else {
        throw StoreFailure(
          .unreadable,
          "The folder \(place.folder) cannot be written to the disk; nothing was restored.")
      }
      return (aside, try copy.settle(replacing: .whatIsThere))
    } catch {
      // What could not be moved back stays with its file, where the next restore goes on.
      if moveCompanionsBack(from: aside) { unlink(aside.path) }
      throw error
    }
  }

  /// Moves what SQLite kept beside the file: a specialist may need it.
  private func moveCompanions(to aside: FilePath) throws(StoreFailure) {
    for suffix in ProtectedFiles.companions where FileEntry(place.adding(suffix).path) != nil {
      guard rename(place.adding(suffix).path, aside.adding(suffix).path) == 0 else {
        let code = errno
        throw StoreFailure(
          .unreadable,
          "\(place)\(suffix) cannot be kept under another name (\(systemWords(code))); move it away "
            + "yourself, then restore again.")
      }
    }
  }

  private func moveCompanionsBack(from aside: FilePath) -> Bool {
    ProtectedFiles.companions.filter { FileEntry(aside.adding($0).path) != nil }
      .allSatisfy { rename(aside.adding($0).path, place.adding($0).path) == 0 }
  }

  /// A name beside the casebook that says when it was replaced, with nothing of SQLite's beside it.
  private func freeName() throws(StoreFailure) -> FilePath {
    for suffix in [""] + (2...999).map({ "-\($0)" }) {
      let name = place.adding(Self.sign + day.iso + suffix)
      if ([""] + ProtectedFiles.companions).allSatisfy({ FileEntry(name.adding($0).path) == nil }) {
        return name
      }
    }
    throw StoreFailure(
      .unreadable,
      "There is no free name beside \(place) to keep it under; move some of the replaced casebooks "
        + "away.")
  }
}
