import CaseDomain
import CaseTestSupport
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// The journal, the lists and the docket hold no student's name.
@Suite("Privacy")
struct PrivacyTests {
  @Test("No name given with an exemption reaches the journal, a list, the docket or a text index")
  func names() throws {
    let casebook = try TemporaryCasebook()
    try casebook.perform(.contractor(.add(ContractorEntry(name: "Acme"))))
    try casebook.perform(
      .product(.add(ProductEntry(name: "Reading", contractor: CaseReference(.contractor, 1)))))
    let exemption = try casebook.perform(
      .exemption(
        .open(
          ExemptionEntry(
            student: Student(code: "4471", name: "Robin Zzyzx"),
            product: CaseReference(.product, 1), plan: .iep,
            uniqueAndNecessary: "Robin Zzyzx needs it.", unableToComply: "No contract.",
            drawnUpOn: day("2026-11-20"))))
    ).reference
    let signature = Signature(
      role: .parent, name: "Sam Zzyzx", on: day("2026-11-20"), method: .ink, acknowledges: true,
      authorizes: true)
    try casebook.perform(.exemption(.sign(exemption, signature, scan: nil)))
    try casebook.perform(.exemption(.note(exemption, "Robin Zzyzx likes it.")))
    let kept = try casebook.store.reading { db in
      let tables = try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE '%Text!_data' "
          + "ESCAPE '!'")
      let texts = try tables.flatMap { try Data.fetchAll(db, sql: "SELECT block FROM \($0)") }
      let shown = try ["journal", "docketItem"].flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { Data("\($0)".utf8) }
      }
      return texts + shown
        + (try String.fetchAll(db, sql: "SELECT title FROM exemption").map { Data($0.utf8) })
    }
    #expect(kept.count > 8)
    for name in ["Zzyzx", "zzyzx", "Robin", "robin"] {
      #expect(!kept.contains { $0.range(of: Data(name.utf8)) != nil }, "\(name)")
    }
  }
}
