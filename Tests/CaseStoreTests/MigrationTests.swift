import CaseDomain
import CaseTestSupport
import Files
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// A casebook of every released version opens, and nothing of it is lost.
@Suite("Older casebooks")
struct MigrationTests {
  private let folder: TemporaryFolder
  private let path: FilePath

  init() throws {
    folder = try TemporaryFolder()
    path = try FilePath(folder.file("casebook.docket"))
    try OldCasebook.make(version: 1, at: path.path)
  }

  private func execute(_ sql: String) throws {
    try DatabaseQueue(path: path.path).writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  private func perform(_ command: Command, on store: CaseStore) throws -> Receipt {
    try store.perform(command, by: .coordinator, at: .testDay, seen: nil)
  }

  @Test("It is brought to this version, checks clean, and is kept as it was")
  func opens() throws {
    let store = try CaseStore(path: path)
    #expect(store.notices.count == 1 && store.notices[0].contains("from version 1 to"))
    #expect(try store.check() == [])
    #expect(try store.head().description == "243:83d66356e0efc925")
    let kept = path.adding(".version-1")
    #expect(store.notices[0].contains(kept.path))
    let old = try DatabaseQueue(path: kept.path)
    #expect(try old.read { try $0.version() } == 1)
    #expect(try old.read { try $0.journalHead() } == store.head())
    #expect(try CaseStore(path: path).notices == [])
    #expect(
      Set(Folder.names(in: folder.path)) == ["casebook.docket", "casebook.docket.version-1"])
  }

  @Test("Its tables are those of a new casebook")
  func sameTables() throws {
    let new = try TemporaryCasebook()
    func objects(_ store: CaseStore) throws -> Set<String> {
      try store.reading {
        try String.fetchSet($0, sql: "SELECT type || name || coalesce(sql, '') FROM sqlite_schema")
      }
    }
    #expect(try objects(CaseStore(path: path)) == objects(new.store))
  }

  @Test("Its documents, its numbers and what undoes its newest act are as they were")
  func content() throws {
    let store = try CaseStore(path: path)
    let written = try store.extract(
      attachment: 1, into: FilePath(folder.path, to: .folder)
    ).path.path
    #expect(try String(contentsOfFile: written, encoding: .utf8) == "A pledge, as text.\n")
    let contractor = try perform(.contractor(.add(ContractorEntry(name: "New"))), on: store)
    #expect(contractor.reference.number == 12)
    _ = try perform(
      .contractor(.attach(contractor.reference, path: written, role: "pledge")), on: store)
    let newest = try store.reading { try $0.number("SELECT max(id) FROM attachment") }
    #expect(newest == 4, "Document 2 was taken out again, and 3 is on file.")
    _ = try perform(.undo(240), on: store)
    #expect(try store.check() == [])
  }

  @Test("It is not brought to this version where it may only be looked at")
  func readOnly() throws {
    let failure = #expect(throws: StoreFailure.self) {
      try CaseStore(path: path, readOnly: true)
    }
    #expect(failure?.sentence.contains("open it once for writing") == true)
    #expect(Folder.names(in: folder.path) == ["casebook.docket"])
  }

  @Test("A step that fails leaves the version before, whole")
  func failure() throws {
    try execute("CREATE TABLE derivedContent (stray)")
    #expect(throws: StoreFailure.self) { try CaseStore(path: path) }
    #expect(try DatabaseQueue(path: path.path).read { try $0.version() } == 1)
    try execute("DROP TABLE derivedContent")
    #expect(try CaseStore(path: path).check() == [])
  }

  @Test("A damaged one is left as it is")
  func damaged() throws {
    try execute("PRAGMA foreign_keys = OFF; UPDATE product SET contractor = 999 WHERE number = 1")
    let failure = #expect(throws: StoreFailure.self) { try CaseStore(path: path) }
    #expect(failure?.sentence.contains("left as it is") == true)
    #expect(Folder.names(in: folder.path) == ["casebook.docket"])
  }

  @Test("What another version of the program worked out is worked out again, and is no damage")
  func derivedContent() throws {
    _ = try CaseStore(path: path)
    try execute(
      """
      UPDATE docketItem SET sentence = 'As it was once worded.';
      INSERT INTO docketItemText (docketItemText) VALUES ('rebuild')
      """)
    #expect(try CaseStore(path: path).check().contains { $0.subject == .docket })
    try execute("UPDATE derivedContent SET version = 0")
    #expect(try CaseStore(path: path, readOnly: true).check() == [])
    var told: [Int] = []
    let store = try CaseStore(path: path) { done, total in
      #expect(done <= total)
      told.append(done)
    }
    #expect(told.last ?? 0 > 0)
    #expect(try store.check() == [])
  }

  @Test("Whoever changes a word or a date of what is worked out raises its version")
  func derivedVersion() throws {
    let casebook = try TemporaryCasebook()
    let office = try Office.test()
    try RandomCases(30, seed: 3, office: office).write(to: casebook.store, in: office)
    let words = try casebook.store.reading { db in
      try Row.fetchAll(db, sql: "SELECT * FROM docketItem ORDER BY id")
        .map { "\($0)" }.joined(separator: "\n")
    }
    #expect(DerivedContent.version == 1)
    #expect(Digest.of(words) == "7485a1c421b50918d6f28d1a676f5b4a2162aaf7e26af96527c513ae703c3b57")
  }
}
