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
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give("product.add", ["name": "Reading", "contractor": "V-1"])
    let exemption = try casebook.give(
      "exemption.open",
      [
        "student": "4471 = Robin Zzyzx", "product": "P-1", "plan": "iep",
        "unique-and-necessary": "Robin Zzyzx needs it.", "unable-to-comply": "No contract.",
        "drawn-up": "2026-11-20",
      ]
    ).reference
    try casebook.give(
      "exemption.sign", on: exemption,
      ["role": "parent", "name": "Sam Zzyzx", "on": "2026-11-20"])
    try casebook.give("exemption.note", on: exemption, ["text": "Robin Zzyzx likes it."])
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
