import CaseDomain
import CaseTestSupport
import Files
import Foundation
import Testing

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
    let contractor = try casebook.perform(.contractor(.add(ContractorEntry(name: "A")))).reference
    try casebook.perform(.contractor(.attach(contractor, path: document, role: "pledge")))
  }

  /// Copies the casebook while another connection changes it after so many pieces, and counts.
  private func backup(changing times: Int) throws -> (changes: Int, entries: Int) {
    let other = try casebook.again()
    var changes = 0
    let backup = try casebook.store.backup(to: target, replacing: true) { parts in
      guard changes < times, parts < 1000 else { return }
      changes += 1
      #expect(throws: Never.self) {
        try other.perform(
          .contractor(.add(ContractorEntry(name: "Meanwhile \(changes)"))), by: .coordinator,
          at: .testDay, seen: nil)
      }
    }
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

  @Test("The parts copied are told, up to the whole")
  func progress() throws {
    var told: [Int] = []
    try casebook.store.backup(to: target) { told.append($0) }
    #expect(told.count > 4)
    #expect(told == told.sorted())
    #expect(told.last == 1000)
  }
}
