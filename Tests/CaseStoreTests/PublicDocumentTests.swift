import CaseTestSupport
import Foundation
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// What the website shows is a document that the casebook holds, and stays one.
@Suite("Documents for the website")
struct PublicDocumentTests {
  private let casebook: TemporaryCasebook
  private let contract: CaseReference

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    contract = CaseReference(.contract, 1)
  }

  private func attach(_ text: String) throws -> Receipt {
    let path = casebook.folder.file("contract.txt")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return try casebook.give("contract.attach", on: contract, ["file": path])
  }

  @Test("An attached document is shown by its content, and its attaching is not undone before that")
  func shown() throws {
    let attached = try attach("We agree.")
    _ = try attach("We agree more.")
    let shown = try casebook.give("contract.publish", on: contract)
    #expect(shown.sentence.contains("“Signed contract”") && shown.sentence.contains("plain text"))
    #expect(try casebook.store.check() == [])
    let refusal = #expect(throws: Refusal.self) { try casebook.undo(attached.sequence) }
    #expect(refusal?.remedy.hasPrefix("Undo entry \(shown.sequence) first") == true)
    try casebook.undo(shown.sequence)
    try casebook.undo(attached.sequence)
    #expect(try casebook.store.check() == [])
  }

  @Test("A check finds a document for the website that is not attached to its contract")
  func check() throws {
    _ = try attach("We agree.")
    try casebook.give("contract.publish", on: contract)
    try casebook.store.writing { db in
      try db.execute(sql: "UPDATE publicDocument SET document = 2")
    }
    let found = try casebook.store.check().filter { $0.subject == .documents }
    #expect(
      found.map(\.sentence) == [
        "C-0001 has document 2 for the website, which is not attached to it."
      ])
  }
}
