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
  static func check(_ place: FilePath) throws(StoreFailure) {
    if let entry = FileEntry(place.path), !entry.isFile {
      throw StoreFailure(
        .unreadable, "\(place) is not an ordinary file; move it away, or name the casebook.")
    }
    try CasebookFile(path: place).checkFolder()
  }

  /// Puts the copy in the casebook's place, and keeps the casebook under another name.
  ///
  /// - Returns: What the replaced casebook is called now, if there was one, and whether the disk
  ///   says that both outlive a loss of power.
  /// - Throws: `StoreFailure`; the casebook is then as it was.
  func carryOut() throws -> (kept: FilePath?, durable: Bool) {
    try Self.check(place)
    guard FileEntry(place.path) != nil else {
      try CasebookFile(path: place).checkNew()
      return (nil, try copy.settle())
    }
    if let casebook = try openForItself() { return try overwrite(casebook) }
    return try exchangeNames()
  }

  // MARK: A casebook that opens

  /// Opens the casebook with everybody else shut out, and takes back a half-written change.
  ///
  /// - Returns: `nil` for a file past opening.
  private func openForItself() throws -> DatabaseQueue? {
    // SQLite would delete a journal that it cannot read; beside what is no database it is kept.
    guard
      begins(place, with: Self.databaseMagic)
        || begins(place.adding("-journal"), with: Self.journalMagic)
    else { return nil }
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

  private func begins(_ path: FilePath, with magic: [UInt8]) -> Bool {
    guard let file = try? ReadableFile(path), let start = try? file.next(magic.count) else {
      return false
    }
    return start.elementsEqual(magic)
  }

  private func overwrite(_ casebook: DatabaseQueue) throws -> (kept: FilePath?, durable: Bool) {
    let aside = try freeName()
    var overwriting = false
    do {
      let durable = try casebook.writeWithoutTransaction { db in
        let kept = try UnfinishedFile(for: aside)
        try DatabaseQueue(path: kept.path.path, configuration: Opening.unfinished)
          .writeWithoutTransaction { try db.backup(to: $0) }
        let durable = try kept.settle()
        overwriting = true
        try DatabaseQueue(path: copy.path.path, configuration: Opening.configuration(true))
          .writeWithoutTransaction { try $0.backup(to: db) }
        return durable
      }
      try casebook.close()
      return (aside, durable)
    } catch {
      // The last step of a commit can fail when the change stands, which a new connection sees.
      try? casebook.close()
      let found = try? DatabaseQueue(
        path: place.path, configuration: Opening.configuration(true)
      ).read { try $0.journalHead() }
      if overwriting, found == head { return (aside, false) }
      throw StoreFailure(error, at: place)
    }
  }

  // MARK: A file past opening

  private func exchangeNames() throws -> (kept: FilePath?, durable: Bool) {
    let lock = try CasebookLock(on: place)
    guard lock.isAtPlace else {
      throw StoreFailure(
        .busy, "Another program is replacing the casebook \(place); try again in a moment.")
    }
    let aside = try freeName()
    let moved = try moveCompanions(to: aside)
    func takeBack() {
      unlink(aside.path)
      moveBack(moved, from: aside)
    }
    guard link(place.path, aside.path) == 0 else {
      let code = errno
      moveBack(moved, from: aside)
      throw StoreFailure(
        .unreadable,
        "\(place) cannot be kept under another name (\(systemWords(code))); move it away yourself, "
          + "then restore again.")
    }
    // What is kept has to be on the disk under its new name before the old one is given away.
    guard Folder.sync(place.folder) else {
      takeBack()
      throw StoreFailure(
        .unreadable,
        "The folder \(place.folder) cannot be written to the disk; nothing was restored.")
    }
    do {
      return (aside, try copy.settle(replacing: .whatIsThere))
    } catch {
      takeBack()
      throw error
    }
  }

  /// Moves what SQLite kept beside the file: a specialist may need it.
  private func moveCompanions(to aside: FilePath) throws(StoreFailure) -> [String] {
    var moved: [String] = []
    for suffix in CasebookFile.companions where FileEntry(place.adding(suffix).path) != nil {
      guard rename(place.adding(suffix).path, aside.adding(suffix).path) == 0 else {
        let code = errno
        moveBack(moved, from: aside)
        throw StoreFailure(
          .unreadable,
          "\(place)\(suffix) cannot be kept under another name (\(systemWords(code))); move it away "
            + "yourself, then restore again.")
      }
      moved.append(suffix)
    }
    return moved
  }

  private func moveBack(_ suffixes: [String], from aside: FilePath) {
    for suffix in suffixes { rename(aside.adding(suffix).path, place.adding(suffix).path) }
  }

  /// A name beside the casebook that says when it was replaced, with nothing of SQLite's beside it.
  private func freeName() throws(StoreFailure) -> FilePath {
    for suffix in [""] + (2...999).map({ "-\($0)" }) {
      let name = place.adding(Self.sign + day.iso + suffix)
      if ([""] + CasebookFile.companions).allSatisfy({ FileEntry(name.adding($0).path) == nil }) {
        return name
      }
    }
    throw StoreFailure(
      .unreadable,
      "There is no free name beside \(place) to keep it under; move some of the replaced casebooks "
        + "away.")
  }
}
