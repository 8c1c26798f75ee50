import CaseTestSupport
import Files
import Foundation
import Testing

@testable import CaseDomain
@testable import CaseStore

/// Others go on working while a casebook is copied.
@Suite("Backup beside writers")
struct BackupTests {
  private let casebook: TemporaryCasebook
  private let target: FilePath

  init() throws {
    casebook = try TemporaryCasebook()
    target = try FilePath(casebook.folder.file("backup.docket"))
    let document = casebook.folder.file("scan.pdf")
    try Data(repeating: 7, count: 3_000_000).write(to: URL(filePath: document))
    let contractor = try casebook.perform(AddContractor(entry: ContractorEntry(name: "A")))
      .reference
    try casebook.perform(Attach<Contractor>(file: document, role: "pledge"), on: contractor)
  }

  /// Copies the casebook while another connection changes it after so many pieces, and counts.
  private func backup(changing times: Int) throws -> (changes: Int, entries: Int) {
    let other = try casebook.again()
    var changes = 0
    let backup = try casebook.store.backup(
      to: target, replacing: true,
      job: Job { parts, _ in
        guard changes < times, parts < 1000 else { return true }
        changes += 1
        #expect(throws: Never.self) {
          try other.perform(
            AddContractor(entry: ContractorEntry(name: "Meanwhile \(changes)")), by: .coordinator,
            at: .testDay, seen: nil)
        }
        return true
      })
    #expect(try CaseStore(path: target).check() == [])
    return (changes, backup.head.sequence)
  }

  @Test("Whoever writes between two pieces is let in, and the copy holds what was written")
  func follows() throws {
    let before = try casebook.store.head().sequence
    let (changes, entries) = try backup(changing: 3)
    #expect(changes == 3)
    #expect(entries == before + 3)
  }

  @Test("Where others never pause, the copy is still made")
  func endsAllTheSame() throws {
    let before = try casebook.store.head().sequence
    let (changes, entries) = try backup(changing: 60)
    #expect((5..<20).contains(changes))
    #expect(entries == before + changes)
  }

  @Test("A backup that is stopped leaves nothing behind, under any name")
  func stops() throws {
    let before = Folder.names(in: target.folder).sorted()
    let failure = #expect(throws: StoreFailure.self) {
      try casebook.store.backup(to: target, job: Job { done, _ in done < 300 })
    }
    #expect(failure?.kind == .stopped)
    #expect(Folder.names(in: target.folder).sorted() == before)
  }

  @Test("The parts copied are told, up to the whole")
  func progress() throws {
    var told: [Int] = []
    try casebook.store.backup(
      to: target,
      job: Job { parts, _ in
        told.append(parts)
        return true
      })
    #expect(told.count > 4)
    #expect(told == told.sorted())
    #expect(told.last == 1000)
  }
}
