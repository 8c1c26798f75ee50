import CaseTestSupport
import Files
import Foundation
import Testing

@testable import CaseDomain
@testable import CaseStore

/// A restore leaves one of two whole casebooks at the place, and loses neither.
@Suite("Restore")
struct RestoreTests {
  private let casebook: TemporaryCasebook
  private let backup: FilePath
  private let day = Moment.testDay.today

  init() throws {
    casebook = try TemporaryCasebook()
    backup = try FilePath(casebook.folder.file("backup.docket"))
    try casebook.store.backup(to: backup)
    try casebook.perform(AddContractor(entry: ContractorEntry(name: "Added later")))
  }

  private func restore(to place: String) throws -> Restored {
    try CaseStore(path: backup, readOnly: true).restore(to: FilePath(place), on: day)
  }

  private func entries(_ path: String) throws -> Int {
    let store = try CaseStore(path: FilePath(path))
    #expect(try store.check() == [])
    return try store.head().sequence
  }

  private var names: Set<String> {
    get throws {
      Set(try FileManager.default.contentsOfDirectory(atPath: casebook.folder.path))
    }
  }

  @Test("The replaced casebook is kept whole under a name that says when")
  func keeps() throws {
    let restored = try restore(to: casebook.path)
    #expect(restored.kept?.name == "casebook.docket.replaced-\(day.iso)")
    #expect(try entries(casebook.path) == 1)
    #expect(try entries(try #require(restored.kept).path) == 2)
    #expect(try names.count == 3)
    let failure = #expect(throws: StoreFailure.self) { try casebook.store.changeCount() }
    #expect(failure?.kind == .restored)
    // What was typed before is saved only once it was looked at again.
    let refused = #expect(throws: StoreFailure.self) {
      try casebook.perform(AddContractor(entry: ContractorEntry(name: "On top")))
    }
    #expect(refused?.kind == .restored)
    try casebook.perform(AddContractor(entry: ContractorEntry(name: "On top")))
    let again = try restore(to: casebook.path)
    #expect(again.kept?.name == "casebook.docket.replaced-\(day.iso)-2")
    #expect(try entries(casebook.path) == 1)
  }

  @Test("A link, a folder or a pipe at the place is left as it is")
  func strangePlaces() throws {
    let link = casebook.folder.file("link")
    let pipe = casebook.folder.file("pipe")
    symlink(casebook.path, link)
    mkfifo(pipe, 0o600)
    let before = try names
    for place in [link, pipe, casebook.folder.path] {
      let failure = #expect(throws: StoreFailure.self) { try restore(to: place) }
      #expect(failure?.sentence.contains(place) == true)
    }
    #expect(try names == before)
  }

  @Test("A casebook past opening is replaced, and kept as it was with its journal")
  func damaged() throws {
    for text in ["no casebook at all", ""] {
      let place = casebook.folder.file("damaged\(text.count)")
      try Data(text.utf8).write(to: URL(filePath: place))
      try Data("half a change".utf8).write(to: URL(filePath: place + "-journal"))
      let kept = try #require(try restore(to: place).kept).path
      #expect(try entries(place) == 1)
      #expect(try String(contentsOfFile: kept, encoding: .utf8) == text)
      #expect(!FileManager.default.fileExists(atPath: place + "-journal"))
      #expect(try String(contentsOfFile: kept + "-journal", encoding: .utf8) == "half a change")
    }
  }

  @Test("A journal without its casebook is not taken for a part of the restored one")
  func orphanedJournal() throws {
    let place = casebook.folder.file("gone")
    try Data("half a change".utf8).write(to: URL(filePath: place + "-journal"))
    let failure = #expect(throws: StoreFailure.self) { try restore(to: place) }
    #expect(failure?.sentence.contains("move it away") == true)
    #expect(!FileManager.default.fileExists(atPath: place))
  }

  @Test("A second name that an interrupted program left is taken away when the casebook is opened")
  func secondName() throws {
    let number = try #require(FileEntry(casebook.path)).number
    let hidden = casebook.folder.file(".casebook.docket.docket-\(number)")
    link(casebook.path, hidden)
    #expect(throws: Never.self) { try casebook.again(readOnly: true) }
    let store = try casebook.again()
    #expect(store.notices.count == 1 && store.notices[0].contains(hidden))
    #expect(!FileManager.default.fileExists(atPath: hidden))
    #expect(try casebook.again().notices == [])
  }

  @Test("A second name that is somebody's own is refused, so that no snapshot is written over")
  func snapshot() throws {
    let snapshot = casebook.folder.file("snapshot")
    link(casebook.path, snapshot)
    let failure = #expect(throws: StoreFailure.self) { try restore(to: casebook.path) }
    #expect(failure?.sentence.contains("hard link") == true)
  }

  @Test("An interrupted restore over a file past opening goes on under the name it began with")
  func interrupted() throws {
    let place = casebook.folder.file("damaged")
    let aside = place + ".replaced-\(day.iso)"
    try Data("no casebook at all".utf8).write(to: URL(filePath: place))
    try Data("half a change".utf8).write(to: URL(filePath: aside + "-journal"))
    chmod(place, 0o600)
    link(place, aside)
    let failure = #expect(throws: StoreFailure.self) { try CaseStore(path: FilePath(place)) }
    #expect(failure?.sentence.contains("Restore again") == true)
    #expect(try restore(to: place).kept?.path == aside)
    #expect(try entries(place) == 1)
    #expect(try String(contentsOfFile: aside, encoding: .utf8) == "no casebook at all")
    #expect(try String(contentsOfFile: aside + "-journal", encoding: .utf8) == "half a change")
  }

  @Test(
    "Nobody else's journal is played into the casebook that is replaced",
    .enabled(if: geteuid() == 0, "Only the administrator can give a file away."))
  func foreignJournal() throws {
    // It says that the casebook had no pages.
    let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    let header = [0, 1, 0, 512, 4096].flatMap { (number: UInt32) in
      withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }
    let journal = casebook.path + "-journal"
    try Data((magic + header + [UInt8](repeating: 0, count: 484))).write(
      to: URL(filePath: journal))
    chown(journal, 65_534, 65_534)
    let size = FileEntry(casebook.path)?.size
    for readOnly in [true, false] {
      #expect(throws: StoreFailure.self) { try casebook.again(readOnly: readOnly) }
    }
    #expect(throws: StoreFailure.self) { try restore(to: casebook.path) }
    #expect(throws: StoreFailure.self) {
      try CaseStore.create(
        path: FilePath(casebook.path), district: .test(), actor: .coordinator, moment: .testDay)
    }
    #expect(
      FileEntry(journal)?.isOwn == false, "SQLite gives a journal that it opens to its owner.")
    #expect(!CaseStore.isUnfinished(try FilePath(casebook.path)))
    #expect(FileEntry(casebook.path)?.size == size)
  }
}
