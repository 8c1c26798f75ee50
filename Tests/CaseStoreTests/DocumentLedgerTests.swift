import CaseTestSupport
import Files
import Foundation
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// The journal says which documents are on file; what differs from it is found.
@Suite("Documents against the journal")
struct DocumentLedgerTests {
  private let casebook: TemporaryCasebook
  private let contract: CaseReference

  init() throws {
    casebook = try TemporaryCasebook()
    contract = try casebook.perform(
      OpenContract(newContractor: "Acme", newProducts: ["Reading"])
    ).reference
  }

  private func attach(_ text: String, to reference: CaseReference? = nil) throws -> Receipt {
    let path = casebook.folder.file("scan.pdf")
    try Data(text.utf8).write(to: URL(filePath: path))
    return try casebook.perform(
      Attach<Contract>(file: path, role: "signed contract"), on: reference ?? contract)
  }

  /// Changes the casebook as a stranger with a tool of their own would.
  private func meddle(_ sql: String) throws {
    try DatabaseQueue(path: casebook.path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)")
    }
  }

  /// What the check and the audit say of documents, which is the same.
  private func found() throws -> [String] {
    let checked = try casebook.store.check().filter { $0.subject == .documents }
    #expect(try casebook.store.verifyJournal().filter { $0.subject == .documents } == checked)
    let head = try casebook.store.head()
    #expect(
      try casebook.store.verifyJournal(expecting: head).contains(where: checked.contains)
        == !checked.isEmpty)
    return checked.map(\.sentence)
  }

  private func swap(_ text: String) throws {
    let digest = try #require(Digest.of(Data(text.utf8)))
    try meddle(
      """
      UPDATE attachmentChunk SET content = CAST('\(text)' AS BLOB) WHERE attachment = 1;
      UPDATE attachment SET sha256 = '\(digest)', size = \(text.utf8.count) WHERE id = 1
      """)
  }

  @Test("A document swapped together with its fingerprint is found and not handed out")
  func swapped() throws {
    let receipt = try attach("We keep nothing.")
    try swap("We keep everything.")
    let sentence = try #require(try found().first)
    for word in ["Document 1", "C-0001", "entry \(receipt.sequence)", "SHA-256"] {
      #expect(sentence.contains(word), "\(sentence)")
    }
    let folder = try TemporaryFolder()
    let failure = #expect(throws: StoreFailure.self) {
      try casebook.store.extract(
        attachment: 1, into: FilePath(folder.path, to: .folder))
    }
    #expect(failure?.kind == .damaged)
    #expect(failure?.sentence.contains("entry \(receipt.sequence)") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("A document removed whole is found")
  func removed() throws {
    let receipt = try attach("We keep nothing.")
    try meddle("DELETE FROM attachmentChunk; DELETE FROM attachment")
    let sentence = try #require(try found().first)
    for word in ["Document 1", "C-0001", "entry \(receipt.sequence)", "missing"] {
      #expect(sentence.contains(word), "\(sentence)")
    }
  }

  @Test("A document slipped in is found and not handed out")
  func slippedIn() throws {
    _ = try attach("We keep nothing.")
    try meddle(
      """
      INSERT INTO attachment SELECT 2, area, number, 2, role, name, size, sha256, addedOn
        FROM attachment;
      INSERT INTO attachmentChunk SELECT 2, position, content FROM attachmentChunk
      """)
    #expect(try found().count == 1)
    #expect(try found().first?.contains("Document 2 of C-0001") == true)
    #expect(throws: StoreFailure.self) {
      try casebook.store.extract(
        attachment: 2, into: FilePath(casebook.folder.path, to: .folder))
    }
  }

  @Test("A document moved to another case is found and not handed out")
  func moved() throws {
    _ = try attach("We keep nothing.")
    try casebook.perform(OpenContract(newContractor: "Globex"))
    try meddle("UPDATE attachment SET number = 2")
    let sentence = try #require(try found().first)
    #expect(sentence.contains("C-0001") && sentence.contains("C-0002"), "\(sentence)")
    #expect(throws: StoreFailure.self) {
      try casebook.store.extract(
        attachment: 1, into: FilePath(casebook.folder.path, to: .folder))
    }
  }

  @Test("A document's recorded size alone is compared as well")
  func size() throws {
    _ = try attach("We keep nothing.")
    try meddle("UPDATE attachment SET size = 3")
    #expect(try found().count == 1)
  }

  @Test("Documents that undoing took out are not missed")
  func undone() throws {
    let first = try attach("One")
    let undone = try casebook.undo(first.sequence)
    let detail = try casebook.store.reading {
      try String.fetchOne(
        $0, sql: "SELECT detail FROM journal WHERE seq = ?", arguments: [undone.sequence])
    }
    #expect(detail == "undone=\(first.sequence); document-removed=1")
    #expect(try found() == [])
    _ = try attach("Two")
    let opened = try casebook.perform(
      OpenContract(newContractor: "Globex"))
    try casebook.undo(opened.sequence)
    #expect(try found() == [])
    let note = try casebook.perform(AddNote<Contract>(text: "Still here."), on: contract)
    let back = try casebook.undo(note.sequence)
    try casebook.undo(back.sequence)
    #expect(try found() == [])
  }

  @Test("An undo of before its entry named the documents is understood")
  func olderUndo() throws {
    let first = try attach("One")
    try casebook.undo(first.sequence)
    _ = try attach("Two")
    var ledger = DocumentLedger()
    try casebook.store.reading { db in
      for row in try Row.fetchAll(db, sql: "SELECT * FROM journal ORDER BY seq") {
        let entry = try row.journalEntry()
        ledger.follow(
          JournalEntry(
            sequence: entry.sequence, at: entry.at, actor: entry.actor, act: entry.act,
            subject: entry.subject,
            detail: entry.detail.replacing("; document-removed=1", with: ""),
            previous: entry.previous, hash: entry.hash))
      }
    }
    #expect(ledger.onFile.keys.sorted() == [2])
  }

  @Test("What somebody types into a field is never taken for a document of the journal")
  func typedLookalikes() throws {
    _ = try attach("We keep nothing.")
    let digest = try #require(Digest.of(Data("We keep everything.".utf8)))
    let forged = "1; document=1; sha256=\(digest)"
    try casebook.perform(
      GiveFinding(provision: .deletion, page: "1", clause: forged, on: day("2026-11-20")),
      on: contract)
    #expect(try found() == [])
    try casebook.perform(
      GiveFinding(
        provision: .deletion, page: "1", clause: "1; document-removed=1", on: day("2026-11-20")),
      on: contract)
    #expect(try found() == [])
    try swap("We keep everything.")
    #expect(try found().count == 1)
    try meddle("DELETE FROM attachmentChunk; DELETE FROM attachment")
    #expect(try found().count == 1)
  }
}
