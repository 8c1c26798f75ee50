import CaseSeed
import CaseTestSupport
import Files
import Foundation
import GRDB
import Testing

@testable import CaseDomain
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

  private func undo(_ entry: Int, in store: CaseStore) throws -> Receipt {
    try store.undo([entry], by: .coordinator, at: .testDay)
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

  @Test("There is a casebook of every version before this one", arguments: 1..<Schema.version)
  func everyVersion(_ version: Int) throws {
    try FileManager.default.removeItem(atPath: path.path)
    try OldCasebook.make(version: version, at: path.path)
    let store = try CaseStore(path: path)
    #expect(store.notices.count == 1 && store.notices[0].contains("from version \(version) to"))
    #expect(try store.check() == [])
  }

  @Test("Every file of tables is one of the steps")
  func everyFile() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CaseStore/Schema").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".sql") }
    #expect(
      Set(files) == Set((1...Schema.version).map { "schema-\(String($0 + 1_000).dropFirst()).sql" })
    )
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
    let contractor = try store.perform(
      AddContractor(entry: ContractorEntry(name: "New")), by: .coordinator, at: .testDay, seen: nil)
    #expect(contractor.reference.number == 12)
    _ = try store.perform(
      Attach<Contractor>(file: written, role: "pledge"), on: contractor.reference,
      by: .coordinator, at: .testDay, seen: nil)
    let newest = try store.reading { try $0.number("SELECT max(id) FROM attachment") }
    #expect(newest == 4, "Document 2 was taken out again, and 3 is on file.")
    _ = try undo(240, in: store)
    #expect(try store.check() == [])
  }

  @Test("The acts of version 2 are undone out of order, and the undoing of them")
  func undoing() throws {
    try FileManager.default.removeItem(atPath: path.path)
    try OldCasebook.make(version: 2, at: path.path)
    let store = try CaseStore(path: path)
    #expect(store.notices.count == 1 && store.notices[0].contains("from version 2 to"))
    #expect(try store.head().description == "22:358a7ad273e63b3e")
    #expect(try store.check() == [])
    let refusal = #expect(throws: Refusal.self) { try undo(7, in: store) }
    #expect(refusal?.remedy.hasPrefix("Undo entry 9 first") == true)
    // The notice, the finding it is about, the undoing of a note, a condition and a signature of the
    // exemption, the request whole, a product taken out, the vendor's name, and the settings.
    for entry in [9, 7, 11, 13, 15, 16, 18, 19, 20, 22, 21] {
      _ = try undo(entry, in: store)
    }
    #expect(try store.check() == [])
    try store.reading { db in
      let contract: Contract = try db.record(CaseReference(.contract, 1))
      #expect(contract.notices.isEmpty && contract.findings.keys.map(\.number) == [1])
      #expect(contract.title == "Acme Learning: Acme Reading" && contract.notes.count == 1)
      let exemption: Exemption = try db.record(CaseReference(.exemption, 1))
      #expect(exemption.signatures.isEmpty && Array(exemption.conditions.keys) == [.operatorDuties])
      #expect(try Product.load(2, from: db)?.revision == 2)
      #expect(try DeletionRequest.load(1, from: db) == nil)
      let district = try db.district()
      #expect(district.name == "Elm Street Public Schools (made up)")
      #expect(district.practice == .usual && district.calendar.closures.isEmpty)
    }
  }

  @Test(
    "Every entry is undone or refused with what stands in its way", arguments: 1..<Schema.version)
  func everyEntry(_ version: Int) throws {
    try FileManager.default.removeItem(atPath: path.path)
    try OldCasebook.make(version: version, at: path.path)
    let store = try CaseStore(path: path)
    let last = try store.head().sequence
    var undone = 0
    for entry in (1...last).reversed() {
      do {
        _ = try undo(entry, in: store)
        undone += 1
      } catch is Refusal {}
    }
    #expect(undone > last / 4, "\(undone) of \(last)")
    #expect(try store.check() == [])
  }

  @Test("What was found to conflict in version 3 is a clause that does, and its provision is open")
  func conflicts() throws {
    try FileManager.default.removeItem(atPath: path.path)
    try OldCasebook.make(version: 3, at: path.path)
    let store = try CaseStore(path: path)
    try store.reading { db in
      let number = try #require(try db.number("SELECT contract FROM contractConflict"))
      let contract: Contract = try db.record(CaseReference(.contract, number))
      let conflict = try #require(contract.conflicts.first)
      #expect(conflict.against == .provision(.ownership) && conflict.page == "4")
      #expect(conflict.stands && !conflict.says.isEmpty)
      #expect(contract.finding(.ownership) == .notReviewed)
      #expect(
        contract.notices.map(\.points)
          == [[.missing(.ownership), .clause(.provision(.ownership))]])
      #expect(contract.postings.map(\.shows) == [[]])
    }
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
    let job = Job { done, total in
      #expect(done <= total)
      told.append(done)
      return true
    }
    let store = try CaseStore(path: path, job: job)
    #expect(told.last ?? 0 > 0)
    #expect(try store.check() == [])
  }

  @Test("Whoever changes a word or a date of what is worked out raises its version")
  func derivedVersion() throws {
    let (chance, usual) = (try TemporaryCasebook(), try TemporaryCasebook())
    let district = try District.test()
    try RandomCases(30, seed: 3, district: district).write(to: chance.store, in: district)
    try usual.store.seed(cases: 120, at: .testDay)
    let words = try [chance, usual].flatMap { casebook in
      try casebook.store.reading { db in
        try Row.fetchAll(db, sql: "SELECT * FROM docketItem ORDER BY id").map { "\($0)" }
      }
    }.joined(separator: "\n")
    #expect(DerivedContent.version == 10)
    #expect(Digest.of(words) == "32a8ffd391f411ab3ebd5f386a61111e7e1cc183d44c90c8424d69fd0adffc9c")
  }
}
