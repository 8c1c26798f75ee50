import CaseTestSupport
import Files
import Foundation
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// Whatever is not a sound casebook is refused with one sentence that names it.
@Suite("Opening")
struct OpeningTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("casebook.docket")
  }

  private func create() throws {
    _ = try CaseStore.create(
      path: FilePath(path), district: .test(), actor: .coordinator, moment: .testDay)
  }

  private func failure(_ path: String? = nil, readOnly: Bool = false) -> StoreFailure? {
    let path = path ?? self.path
    let failure = #expect(throws: StoreFailure.self) {
      try CaseStore(path: FilePath(path), readOnly: readOnly)
    }
    #expect(failure?.sentence.contains(path) == true)
    #expect(failure?.sentence.hasSuffix(".") == true)
    return failure
  }

  private func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func mode(_ path: String) throws -> Int {
    try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test("A new casebook is its owner's alone, and so is a folder made for it")
  func permissions() throws {
    let path = folder.file("new/office/casebook.docket")
    _ = try CaseStore.create(
      path: FilePath(path), district: .test(), actor: .coordinator, moment: .testDay)
    #expect(try mode(path) == 0o600)
    #expect(try mode(folder.file("new/office")) == 0o700)
  }

  @Test("A new casebook is never written over a file")
  func createsNothingOverAFile() throws {
    try Data("mine".utf8).write(to: URL(filePath: path))
    #expect(throws: StoreFailure.self) { try create() }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
  }

  @Test("The connection keeps what the manual asks for")
  func settings() throws {
    try create()
    let store = try CaseStore(path: FilePath(path))
    let expected = [
      ("journal_mode", "delete"), ("synchronous", "3"), ("secure_delete", "1"),
      ("trusted_schema", "0"), ("cell_size_check", "1"), ("recursive_triggers", "1"),
      ("mmap_size", "0"), ("foreign_keys", "1"), ("application_id", "1146045259"),
      ("user_version", "\(Schema.version)"), ("busy_timeout", "2000"),
    ]
    for (pragma, value) in expected {
      let found = try store.queue.unsafeRead {
        try DatabaseValue.fetchOne($0, sql: "PRAGMA \(pragma)")?.description
      }
      #expect(found?.replacing("\"", with: "") == value, "\(pragma)")
    }
  }

  @Test("The schema of version 1 is frozen")
  func frozenSchema() {
    let statements = Schema.steps[0].joined(separator: "\n")
    #expect(
      Digest.of(statements) == "47746f45dd1faa80a34eea687faba5e495af589aa7e1d354b10bd1af4d3a7874")
  }

  @Test func missing() {
    #expect(failure()?.kind == .unreadable)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func folderInstead() {
    #expect(failure(folder.path)?.kind == .notACasebook)
  }

  @Test(arguments: ["", "Dear parents,\n", String(repeating: "no database ", count: 999)])
  func otherFile(_ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
    #expect(failure()?.kind == .notACasebook)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func otherDatabase() throws {
    try execute("CREATE TABLE song (title)")
    #expect(failure()?.kind == .notACasebook)
  }

  @Test func pipe() {
    mkfifo(path, 0o600)
    #expect(failure()?.kind == .notACasebook)
  }

  @Test func newerVersion() throws {
    try create()
    try execute("PRAGMA user_version = \(Schema.version + 1)")
    #expect(failure()?.kind == .notACasebook)
    #expect(failure(readOnly: true)?.sentence.contains("newer") == true)
  }

  @Test(arguments: [4096, 40_000])
  func truncated(_ size: UInt64) throws {
    try create()
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: size)
    try handle.close()
    #expect(failure()?.kind == .damaged)
  }

  @Test func overwritten() throws {
    try create()
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    try handle.seek(toOffset: 100)
    try handle.write(contentsOf: Data(repeating: 0xAB, count: 4000))
    try handle.close()
    #expect(failure()?.kind == .damaged)
  }

  @Test func links() throws {
    try create()
    let link = folder.file("link.docket")
    symlink(path, link)
    #expect(failure(link)?.kind == .unreadable)
    Glibc.link(path, folder.file("second.docket"))
    #expect(failure()?.sentence.contains("hard link") == true)
  }

  @Test(
    "A trigger dropped, a table altered or anything added shows at once",
    arguments: [
      "DROP TRIGGER journalNeverUpdated", "ALTER TABLE note ADD COLUMN color TEXT",
      "CREATE TABLE extra (a)", "DROP INDEX contractByTitle",
      "CREATE TRIGGER spy AFTER INSERT ON note BEGIN DELETE FROM note; END",
    ])
  func altered(_ sql: String) throws {
    try create()
    try execute(sql)
    #expect(failure()?.kind == .damaged)
  }

  @Test("A busy casebook is waited for, then named as busy")
  func busy() throws {
    try create()
    let store = try CaseStore(path: FilePath(path))
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      let failure = #expect(throws: StoreFailure.self) {
        try store.perform(
          AddContractor(entry: ContractorEntry(name: "A")), by: .coordinator, at: .testDay,
          seen: nil)
      }
      #expect(failure?.kind == .busy)
      try db.execute(sql: "ROLLBACK")
    }
    #expect(throws: Never.self) {
      try store.perform(
        AddContractor(entry: ContractorEntry(name: "A")), by: .coordinator, at: .testDay, seen: nil)
    }
  }

  @Test("A casebook moved or replaced while it is open is noticed, and is not said to be locked")
  func replaced() throws {
    try create()
    let store = try CaseStore(path: FilePath(path))
    _ = try store.changeCount()
    let aside = folder.file("aside.docket")
    func expectMoved(_ body: () throws -> Void) {
      let failure = #expect(throws: StoreFailure.self) { try body() }
      #expect(failure?.sentence.contains("moved or replaced since it was opened") == true)
    }
    for replacement in [nil, folder.file("other.docket")] {
      rename(path, aside)
      if let replacement {
        _ = try CaseStore.create(
          path: FilePath(replacement), district: .test(), actor: .coordinator, moment: .testDay)
        rename(replacement, path)
      }
      expectMoved { _ = try store.changeCount() }
      expectMoved {
        _ = try store.perform(
          AddContractor(entry: ContractorEntry(name: "A")), by: .coordinator, at: .testDay,
          seen: nil)
      }
      rename(aside, path)
      _ = try store.changeCount()
    }
  }

  @Test("A change left half-written is not passed over where it cannot be taken back")
  func hotJournal() throws {
    try create()
    let copy = folder.file("copy.docket")
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      // Without a cache, a change reaches the file, and its journal the disk, before the commit.
      try db.execute(sql: "PRAGMA cache_size = 1; BEGIN IMMEDIATE")
      try db.execute(
        sql: """
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
          INSERT INTO note SELECT 'contract', i, 1, '2026-11-21', 'A', hex(zeroblob(200)) FROM n
          """)
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    #expect(failure(copy, readOnly: true)?.sentence.contains("in the middle of a change") == true)
    #expect(try CaseStore.openAsPermitted(path: FilePath(copy)).check() == [])
  }

  @Test("A question waits while another program writes")
  func readersWait() throws {
    try create()
    let store = try CaseStore(path: FilePath(path))
    let other = try DatabaseQueue(path: path)
    let writing = DispatchSemaphore(value: 0)
    let done = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      try? other.writeWithoutTransaction { db in
        try db.execute(sql: "BEGIN EXCLUSIVE")
        writing.signal()
        // Long enough that the question is asked meanwhile, and well below the patience for it.
        usleep(200_000)
        try db.execute(sql: "COMMIT")
      }
      done.signal()
    }
    writing.wait()
    #expect(throws: Never.self) { try store.district() }
    #expect(throws: Never.self) { try store.changeCount() }
    done.wait()
  }

  @Test("A disk without room fails the command and changes nothing")
  func full() throws {
    try create()
    let store = try CaseStore(path: FilePath(path))
    let document = folder.file("scan.pdf")
    try Data(repeating: 7, count: 3_000_000).write(to: URL(filePath: document))
    let contractor = try store.perform(
      AddContractor(entry: ContractorEntry(name: "A")), by: .coordinator, at: .testDay, seen: nil
    ).reference
    try store.queue.unsafeRead { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 100)")
    }
    let failure = #expect(throws: StoreFailure.self) {
      try store.perform(
        Attach<Contractor>(file: document, role: "pledge"), on: contractor, by: .coordinator,
        at: .testDay, seen: nil)
    }
    #expect(failure?.kind == .full)
    #expect(try store.head().sequence == 2)
    #expect(try CaseStore(path: FilePath(path)).check() == [])
  }
}
