import CaseDomain
import CaseTestSupport
import GRDB
import Testing

@testable import CaseStore

/// Whatever stands in a casebook's schema beside what the program made shows at the opening.
@Suite("The schema compared")
struct SchemaComparisonTests {
  private let casebook: TemporaryCasebook

  init() throws { casebook = try TemporaryCasebook() }

  private func failure(after sql: String) throws -> StoreFailure? {
    let queue = try DatabaseQueue(path: casebook.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    return #expect(throws: StoreFailure.self) { try casebook.again() }
  }

  @Test(
    "A name like a text table's hides nothing",
    arguments: [
      (
        "CREATE TRIGGER evilText_x AFTER INSERT ON note BEGIN DELETE FROM note; END",
        "trigger evilText_x"
      ),
      ("CREATE VIEW contractText_data2 AS SELECT * FROM note", "view contractText_data2"),
      ("CREATE INDEX contractText_data2 ON note (author)", "index contractText_data2"),
      ("CREATE TABLE fooText_data (id INTEGER PRIMARY KEY, block BLOB)", "table fooText_data"),
      ("CREATE TABLE contractText_docsize (id INTEGER PRIMARY KEY)", "table contractText_docsize"),
      (
        "CREATE TRIGGER contractText_docsize AFTER INSERT ON note BEGIN DELETE FROM note; END",
        "trigger contractText_docsize"
      ),
    ])
  func lookalikes(_ sql: String, _ name: String) throws {
    let failure = try failure(after: sql)
    #expect(failure?.kind == .damaged)
    #expect(failure?.sentence.contains("(\(name))") == true, "\(failure?.sentence ?? "none")")
  }

  private static let trigger = "AFTER INSERT ON note BEGIN DELETE FROM note; END"

  @Test(
    "What is slipped into the schema past SQLite's own rules shows",
    arguments: [
      """
      INSERT INTO sqlite_schema VALUES
        ('trigger', 'sqlite_x', 'note', 0, 'CREATE TRIGGER sqlite_x \(trigger)')
      """,
      """
      INSERT INTO sqlite_schema VALUES
        ('trigger', 'sqlite_stat1', 'note', 0, 'CREATE TRIGGER sqlite_stat1 \(trigger)')
      """,
      """
      INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_autoindex_note_1', 'note', 0,
        'CREATE TRIGGER sqlite_autoindex_note_1 \(trigger)')
      """,
      """
      INSERT INTO sqlite_schema SELECT type, 'x', tbl_name, rootpage, sql FROM sqlite_schema
        WHERE name = 'journalInOrder'
      """,
      "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'journalInOrder'",
      "UPDATE sqlite_schema SET name = 'x' WHERE name = 'journalInOrder'",
      "UPDATE sqlite_schema SET type = 'view' WHERE name = 'journalInOrder'",
    ])
  func slippedIn(_ sql: String) throws {
    #expect(try failure(after: "PRAGMA writable_schema = ON; \(sql)")?.kind == .damaged)
  }

  @Test("A text table without one of its parts shows")
  func partMissing() throws {
    let failure = try failure(
      after: """
        PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'contractText_config'
        """)
    #expect(failure?.sentence.contains("(table contractText_config)") == true)
  }

  @Test("The tables that SQLite keeps for itself are no alteration")
  func statistics() throws {
    let queue = try DatabaseQueue(path: casebook.path)
    try queue.write { try $0.execute(sql: "ANALYZE") }
    try queue.close()
    #expect(try casebook.again().check() == [])
  }
}
