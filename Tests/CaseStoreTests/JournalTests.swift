import CaseTestSupport
import Foundation
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// The journal cannot be changed unseen.
@Suite("Journal")
struct JournalTests {
  private let casebook: TemporaryCasebook
  /// A stranger's connection, with none of the program's settings.
  private let stranger: DatabaseQueue

  init() throws {
    casebook = try TemporaryCasebook()
    for name in ["Acme", "Globex", "Initech"] {
      try casebook.perform(AddContractor(entry: ContractorEntry(name: name)))
    }
    stranger = try DatabaseQueue(path: casebook.path)
  }

  private static let columns = "seq, at, actor, act, area, number, detail, previous, hash"
  private static let zeros = String(repeating: "0", count: 64)

  private func entries() throws -> [Row] {
    try stranger.read { try Row.fetchAll($0, sql: "SELECT * FROM journal ORDER BY seq") }
  }

  @Test(
    "What a stranger writes to it is refused",
    arguments: [
      "UPDATE journal SET actor = 'nobody' WHERE seq = 2",
      "UPDATE journal SET seq = 99 WHERE seq = 4",
      "DELETE FROM journal WHERE seq = 4",
      "DELETE FROM journal",
      "INSERT OR REPLACE INTO journal (\(columns)) SELECT seq, at, 'nobody', act, area, number, "
        + "detail, previous, hash FROM journal WHERE seq = 2",
      "REPLACE INTO journal (\(columns)) SELECT seq, at, 'nobody', act, area, number, detail, "
        + "previous, hash FROM journal WHERE seq = 4",
      "INSERT INTO journal (\(columns)) SELECT 9, at, actor, act, area, number, detail, hash, hash "
        + "FROM journal WHERE seq = 4",
      "INSERT INTO journal (\(columns)) SELECT 5, at, actor, act, area, number, detail, previous, "
        + "hash FROM journal WHERE seq = 4",
      "INSERT INTO journal (\(columns)) SELECT 0, at, actor, act, area, number, detail, 'genesis', "
        + "hash FROM journal WHERE seq = 4",
      "INSERT INTO journal (\(columns)) SELECT 4, at, 'nobody', act, area, number, detail, previous, "
        + "hash FROM journal WHERE seq = 4 ON CONFLICT DO UPDATE SET actor = 'nobody'",
    ])
  func refused(_ sql: String) throws {
    let before = try entries()
    #expect(throws: DatabaseError.self) { try stranger.write { try $0.execute(sql: sql) } }
    #expect(try entries() == before)
    #expect(try casebook.store.verifyJournal() == [])
  }

  @Test("A new entry that repeats an old hash replaces nothing")
  func repeatsAHash() throws {
    try stranger.write {
      try $0.execute(
        sql: "INSERT OR REPLACE INTO journal (\(Self.columns)) SELECT 5, at, actor, act, area, "
          + "number, detail, hash, hash FROM journal WHERE seq = 4")
    }
    #expect(try entries().count == 5)
    let found = try casebook.store.verifyJournal()
    #expect(found.map(\.subject) == [.journal])
    #expect(found.first?.sentence.hasPrefix("Entry 5 ") == true)
  }

  @Test(
    "What is changed after dropping the triggers breaks the chain",
    arguments: [
      ("UPDATE journal SET actor = 'nobody' WHERE seq = 2", "Entry 2 "),
      ("UPDATE journal SET detail = detail || ' ' WHERE seq = 3", "Entry 3 "),
      ("UPDATE journal SET at = '2020-01-01' WHERE seq = 4", "Entry 4 "),
      ("UPDATE journal SET number = 7 WHERE seq = 4", "Entry 4 "),
      ("DELETE FROM journal WHERE seq = 3", "Entry 3 "),
      ("DELETE FROM journal WHERE seq = 1", "Entry 1 "),
      ("UPDATE journal SET hash = '\(zeros)' WHERE seq = 3", "Entry 3 "),
      ("UPDATE journal SET previous = '\(zeros)' WHERE seq = 3", "Entry 3 "),
    ])
  func chainBreaks(_ sql: String, _ beginning: String) throws {
    try stranger.write {
      try $0.execute(sql: "DROP TRIGGER journalNeverUpdated; DROP TRIGGER journalNeverDeleted")
      try $0.execute(sql: "PRAGMA foreign_keys = OFF; DELETE FROM difference; \(sql)")
    }
    let found = try casebook.store.verifyJournal()
    #expect(found.count == 1)
    #expect(found.first?.sentence.hasPrefix(beginning) == true)
    #expect(throws: StoreFailure.self) { try casebook.again() }
  }

  @Test("A journal cut short or written anew does not match a head printed before")
  func heads() throws {
    let head = try casebook.store.head()
    let printed = try JournalHead(head.description)
    #expect(head.sequence == 4)
    #expect(printed.hash.count == 16)
    #expect(try casebook.store.verifyJournal(expecting: printed) == [])
    try casebook.perform(AddContractor(entry: ContractorEntry(name: "Later")))
    #expect(try casebook.store.verifyJournal(expecting: printed) == [])
    let forged = JournalHead(sequence: 3, hash: head.hash)
    #expect(try casebook.store.verifyJournal(expecting: forged).count == 1)
    try stranger.write {
      try $0.execute(
        sql: "DROP TRIGGER journalNeverDeleted; DELETE FROM difference; "
          + "DELETE FROM journal WHERE seq > 3")
    }
    #expect(try casebook.store.verifyJournal() == [])
    let found = try casebook.store.verifyJournal(expecting: printed)
    #expect(found.first?.sentence.contains("ends at entry 3") == true)
  }

  @Test(
    "What is no head, or one too short to prove anything, is told apart",
    arguments: [
      ("", "is not a head"), ("4", "is not a head"), ("4:", "is not a head"),
      (":abcdef0123456789", "is not a head"), ("4:abc", "only 3 digits"),
      ("4:abcdef012345678", "only 15 digits"), ("4:xyzxyzxyzxyzxyzx", "is not a head"),
      ("-1:abcdef0123456789", "is not a head"), ("+4:abcdef0123456789", "is not a head"),
      ("4:ａｂｃｄｅｆ0123456789", "is not a head"), ("4:abcdef0123456789:9", "is not a head"),
      ("99999999999999999999:abcdef0123456789", "is not a head"),
    ])
  func strangeHeads(_ text: String, _ why: String) {
    let problem = #expect(throws: EntryProblem.self) { try JournalHead(text) }
    #expect(problem?.sentence.contains(why) == true, "\(problem?.sentence ?? "none")")
  }

  @Test("Each line of the export can be verified by itself")
  func export() throws {
    var lines: [String] = []
    try casebook.store.exportJournal { lines.append($0) }
    #expect(lines.count == 4)
    var previous = "genesis"
    for (index, line) in lines.enumerated() {
      let entry = try JSONDecoder().decode(JournalEntry.self, from: Data(line.utf8))
      #expect(entry.sequence == index + 1)
      #expect(entry.previous == previous)
      #expect(entry.hash == Digest.of(entry.canonical))
      previous = entry.hash
      #expect(!line.contains("\n"))
    }
  }

  @Test("The hash is the SHA-256 of the canonical text, as an outsider computes it")
  func goldenHash() {
    let canonical = JournalEntry.canonical(
      sequence: 1, at: "2026-11-21T12:00:00-05:00", actor: "Pat", act: "contractor.add",
      subject: CaseReference(.contractor, 1), detail: "kinds=operator", previous: "genesis")
    #expect(
      Digest.of(canonical) == "fcf997add7e6f12d1a6efef470b4637e1028814b033704e860ab8159a157b21b")
  }
}
