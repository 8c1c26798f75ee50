import CaseSeed
import CaseTestSupport
import Files
import Foundation
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// Checks find what is wrong, and backups are whole or not there at all.
@Suite("Check and backup")
struct CareTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    let district = try District.test()
    try RandomCases(30, seed: 3, district: district).write(to: casebook.store, in: district)
    try casebook.store.writing { db in
      for area in ["contractor", "product"] {
        try db.execute(sql: "UPDATE tally SET next = 100 WHERE area = ?", arguments: [area])
      }
      try db.execute(sql: "UPDATE tally SET next = 1000 WHERE next < 100")
    }
  }

  @Test("A sound casebook has no findings")
  func sound() throws {
    #expect(try casebook.store.check() == [])
    #expect(try casebook.again(readOnly: true).check() == [])
  }

  @Test(
    "Each kind of disagreement is found",
    arguments: [
      ("UPDATE tally SET total = total + 1 WHERE area = 'contract'", CheckFinding.Subject.tallies),
      ("UPDATE tally SET next = 3 WHERE area = 'contract'", .tallies),
      ("UPDATE docketItem SET due = '2030-01-01' WHERE area = 'contract' AND number = 4", .docket),
      ("DELETE FROM docketItem WHERE area = 'contract' AND number = 4", .docket),
      ("UPDATE contract SET title = 'Other' WHERE number = 4", .docket),
      ("UPDATE contract SET reviewed = 77 WHERE number = 4", .docket),
      ("UPDATE product SET contractor = 999 WHERE number = 4", .references),
      ("UPDATE contractText SET title = '  stray' WHERE rowid = 4", .docket),
      ("INSERT INTO contractText (rowid, title, rest) VALUES (999, '  stray', '')", .text),
      ("INSERT INTO docketItemText (rowid, title, rest) VALUES (-5, '  stray', '')", .text),
      ("UPDATE contractText_content SET c0 = '  stray' WHERE id = 4", .text),
      ("DROP TRIGGER journalInOrder", .schema),
    ])
  func disagreements(_ sql: String, _ subject: CheckFinding.Subject) throws {
    let stranger = try DatabaseQueue(path: casebook.path)
    try stranger.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)")
    }
    let found = try casebook.store.check()
    #expect(found.contains { $0.subject == subject }, "\(found)")
  }

  @Test("What was changed from outside is to be compared before it is written again")
  func advice() throws {
    try DatabaseQueue(path: casebook.path).write {
      try $0.execute(sql: "DELETE FROM docketItem WHERE area = 'contract' AND number = 4")
    }
    let finding = try #require(try casebook.store.check().first { $0.subject == .docket })
    #expect(
      finding.sentence.contains("changed outside Docket or by another version")
        && finding.sentence.contains("Compare it with the journal and a backup"),
      "\(finding.sentence)")
  }

  @Test("A damaged page is found")
  func damagedPage() throws {
    let page = try casebook.store.reading {
      try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'docketItem'")
    }
    try casebook.store.queue.close()
    let handle = try #require(FileHandle(forUpdatingAtPath: casebook.path))
    try handle.seek(toOffset: UInt64((try #require(page) - 1) * 4096))
    try handle.write(contentsOf: Data(repeating: 0x55, count: 512))
    try handle.close()
    #expect(try casebook.again().check().map(\.subject).contains(.file))
  }

  @Test("A backup is the whole casebook, its owner's alone, with the same head")
  func backup() throws {
    let target = casebook.folder.file("backup.docket")
    let head = try casebook.store.backup(to: FilePath(target)).head
    #expect(try casebook.store.head() == head)
    let copy = try CaseStore(path: FilePath(target))
    #expect(try copy.check() == [])
    #expect(try copy.head() == head)
    let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: casebook.folder.path)
    #expect(Set(names) == ["backup.docket", "casebook.docket"])
    let fromReadOnly = casebook.folder.file("second.docket")
    #expect(try casebook.again(readOnly: true).backup(to: FilePath(fromReadOnly)).head == head)
  }

  @Test("A backup replaces a file only when told to, and never the casebook or a folder")
  func backupTargets() throws {
    let target = casebook.folder.file("backup.docket")
    try Data("mine".utf8).write(to: URL(filePath: target))
    #expect(throws: StoreFailure.self) { try casebook.store.backup(to: FilePath(target)) }
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "mine")
    try casebook.store.backup(to: FilePath(target), replacing: true)
    #expect(throws: Never.self) { try CaseStore(path: FilePath(target)) }
    for target in [casebook.path, casebook.folder.path, "/nowhere/at/all/backup.docket"] {
      #expect(throws: StoreFailure.self) {
        try casebook.store.backup(to: FilePath(target), replacing: true)
      }
    }
  }

  @Test("A backup of a forged journal is not kept")
  func forgedBackup() throws {
    try casebook.perform(AddContractor(entry: ContractorEntry(name: "Initrode")))
    try casebook.store.writing {
      try $0.execute(sql: "DROP TRIGGER journalNeverUpdated")
      try $0.execute(sql: "UPDATE journal SET actor = 'nobody'")
      try $0.execute(sql: try #require(Schema.steps[0].first { $0.contains("NeverUpdated") }))
    }
    let target = casebook.folder.file("backup.docket")
    let failure = #expect(throws: StoreFailure.self) {
      try casebook.store.backup(to: FilePath(target))
    }
    #expect(failure?.kind == .damaged)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: casebook.folder.path)
        == ["casebook.docket"])
  }

  @Test("Seeded cases are sound")
  func seeded() throws {
    let casebook = try TemporaryCasebook()
    var told: [Int] = []
    try casebook.store.seed(cases: 400, at: .testDay) { told.append($0) }
    #expect(told.last == 400)
    #expect(try casebook.store.check() == [])
    let draft = OpenContract(newContractor: "Another")
    #expect(try casebook.perform(draft).reference.number == 201)
  }
}
