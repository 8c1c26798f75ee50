import CaseTestSupport
import Files
import Foundation
import Testing

@testable import CaseDomain
@testable import CaseStore

/// Where a casebook lies, who else can reach it there, and what an interrupted program left of it.
@Suite("The casebook's place")
struct PlaceTests {
  private let casebook: TemporaryCasebook

  init() throws { casebook = try TemporaryCasebook() }

  private func permit(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func failure(_ path: String? = nil) -> String {
    let path = path ?? casebook.path
    let failure = #expect(throws: StoreFailure.self) { try CaseStore(path: FilePath(path)) }
    return failure?.sentence ?? ""
  }

  @Test("A casebook that others could read or write is one's own alone again, with a word")
  func modes() throws {
    for open in [0o644, 0o660, 0o666] {
      try permit(open, casebook.path)
      let store = try casebook.again()
      #expect(store.notices.count == 1 && store.notices[0].contains("now only you can"))
      #expect(try mode(casebook.path) == 0o600)
      #expect(try casebook.again().notices == [])
    }
  }

  @Test(
    "A folder that others may write to is refused, for opening and for making",
    arguments: [
      0o777, 0o1777, 0o770, 0o702,
    ])
  func sharedFolder(_ mode: Int) throws {
    try permit(mode, casebook.folder.path)
    #expect(failure().contains("Others may put files into the folder \(casebook.folder.path)"))
    #expect(throws: Never.self) { try casebook.again(readOnly: true) }
    let made = #expect(throws: StoreFailure.self) {
      try CaseStore.create(
        path: FilePath(casebook.folder.file("new")), district: .test(), actor: .coordinator,
        moment: .testDay)
    }
    #expect(made?.sentence.contains("chmod go-w") == true)
    let restored = #expect(throws: StoreFailure.self) {
      try casebook.again(readOnly: true)
        .restore(to: FilePath(casebook.folder.file("new")), on: Moment.testDay.today)
    }
    #expect(restored?.sentence.contains("Others may put files") == true)
  }

  @Test(
    "Somebody else's casebook is only looked at, and one with somebody else's journal is refused",
    .enabled(if: geteuid() == 0, "Only the administrator can give a file away."))
  func foreignOwner() throws {
    chown(casebook.path, 65_534, 65_534)
    #expect(failure().contains("belongs to somebody else"))
    #expect(try CaseStore.openAsPermitted(path: FilePath(casebook.path)).readOnly)
    chown(casebook.path, 0, 0)
    let journal = casebook.path + "-journal"
    try Data().write(to: URL(filePath: journal))
    chown(journal, 65_534, 65_534)
    #expect(failure().contains("\(journal) is somebody else's"))
    try FileManager.default.removeItem(atPath: journal)
    symlink("/etc/hostname", journal)
    #expect(failure().contains("\(journal) is somebody else's"))
  }

  @Test("A name that SQLite would take for a file of its own is refused")
  func names() throws {
    for suffix in ["-journal", "-wal", "-shm"] {
      let target = try FilePath(casebook.path + suffix)
      let failure = #expect(throws: StoreFailure.self) { try casebook.store.backup(to: target) }
      #expect(failure?.sentence.contains("is taken for a scratch file of SQLite") == true)
      #expect(FileEntry(target.path) == nil)
      #expect(throws: StoreFailure.self) {
        try CaseStore.create(
          path: target, district: .test(), actor: .coordinator, moment: .testDay)
      }
    }
  }

  @Test("A casebook whose making was interrupted is said to be so, and made anew")
  func unfinished() throws {
    let path = try FilePath(casebook.folder.file("half"))
    try Data().write(to: URL(filePath: path.path))
    #expect(failure(path.path).contains("“docket init” makes it anew"))
    let store = try CaseStore.create(
      path: path, district: .test(), actor: .coordinator, moment: .testDay)
    #expect(try store.check() == [])
  }

  @Test(
    "What a killed program left is removed by the next one that writes a whole file, with a word")
  func leftovers() throws {
    let left = casebook.folder.file("left")
    try Data("half a copy".utf8).write(to: URL(filePath: left))
    let hidden = casebook.folder.file(
      ".casebook.docket.docket-\(try #require(FileEntry(left)).number)")
    rename(left, hidden)
    try permit(0o600, hidden)
    let backup = try casebook.store.backup(to: FilePath(casebook.folder.file("backup")))
    #expect(backup.notices.count == 1 && backup.notices[0].contains(hidden))
    #expect(!FileManager.default.fileExists(atPath: hidden))
  }

  @Test("The casebook, its journal or another name of it is no document to be attached")
  func attachesNotItself() throws {
    let contractor = try casebook.perform(AddContractor(entry: ContractorEntry(name: "A")))
      .reference
    let link = casebook.folder.file("link")
    symlink(casebook.path, link)
    for path in [casebook.path, link] {
      let failure = #expect(throws: StoreFailure.self) {
        try casebook.perform(Attach<Contractor>(file: path, role: "pledge"), on: contractor)
      }
      #expect(failure?.kind == .document)
      #expect(failure?.sentence.contains("the casebook itself") == true)
    }
    #expect(try casebook.store.head().sequence == 2)
  }
}
