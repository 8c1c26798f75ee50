import CaseDomain
import CaseTestSupport
import GRDB
import Testing

@testable import CaseStore

/// Every act can be taken back by a new one, as long as nothing else happened to its record.
@Suite("Undo")
struct UndoTests {
  private let casebook: TemporaryCasebook
  private let contract: CaseReference
  private let opened: Receipt

  init() throws {
    casebook = try TemporaryCasebook()
    opened = try casebook.perform(
      .contract(.draft(ContractDraft(newContractor: "Acme", newProducts: ["Reading"]))))
    contract = opened.reference
  }

  private func record() throws -> Contract? {
    try casebook.store.reading { try Contract.load(contract.number, from: $0) }
  }

  private func undoable(_ reference: CaseReference? = nil) throws -> Int? {
    let answer = try casebook.store.answer(
      .undoable(of: reference), today: Moment.testDay.today)
    guard case .undoable(let entry) = answer else { return nil }
    return entry?.sequence
  }

  private func find(_ kind: FindingKind) throws -> Receipt {
    try casebook.perform(
      .contract(.find(contract, .deletion, Finding(kind, page: "2", on: day("2026-11-20")))))
  }

  @Test("An act is undone, and the undoing is undone")
  func undoAndRedo() throws {
    let before = try #require(try record())
    let found = try find(.missing)
    let after = try #require(try record())
    #expect(try undoable() == found.sequence)
    let undone = try casebook.perform(.undo(found.sequence))
    #expect(undone.revision == 3)
    #expect(try record()?.findings == before.findings)
    let redone = try casebook.perform(.undo(undone.sequence))
    #expect(try record()?.findings == after.findings)
    #expect(redone.revision == 4)
    #expect(try undoable(contract) == redone.sequence)
    #expect(try casebook.store.check() == [])
    let entry = try casebook.store.reading {
      try Row.fetchOne(
        $0, sql: "SELECT act, detail FROM journal WHERE seq = ?",
        arguments: [undone.sequence])
    }
    #expect(entry?["act"] == "contract.undo")
    #expect(entry?["detail"] == "undone=\(found.sequence)")
  }

  @Test("An act is not undone once the record has changed again, or twice")
  func changedSince() throws {
    let first = try find(.missing)
    try casebook.perform(.contract(.note(contract, "x")))
    let refusal = #expect(throws: Refusal.self) { try casebook.perform(.undo(first.sequence)) }
    #expect(refusal?.reason == .changedSince)
    #expect(refusal?.sentence.contains("Pat Coordinator") == true)
    let second = try find(.present)
    try casebook.perform(.undo(second.sequence))
    #expect(throws: Refusal.self) { try casebook.perform(.undo(second.sequence)) }
  }

  @Test("Undoing the opening takes the case out; its number is not given again")
  func opening() throws {
    let undone = try casebook.perform(.undo(opened.sequence))
    #expect(undone.revision == 0)
    #expect(try record() == nil)
    #expect(try casebook.store.check() == [])
    let next = try casebook.perform(
      .contract(.draft(ContractDraft(newContractor: "Acme"))))
    #expect(next.reference.number == 2)
    try casebook.perform(.undo(undone.sequence))
    #expect(try record()?.title == "Acme: Reading")
    #expect(try record()?.revision == 2)
    #expect(try casebook.store.check() == [])
  }

  @Test("A vendor that cases mention is not taken out")
  func usedElsewhere() throws {
    let refusal = #expect(throws: Refusal.self) { try casebook.perform(.undo(2)) }
    #expect(refusal?.reason == .changedSince)
    #expect(refusal?.sentence == "V-0001 is used by P-0001 now.")
  }

  @Test("A case put back carries the names of today")
  func renamedMeanwhile() throws {
    let found = try find(.missing)
    try casebook.perform(
      .contractor(.change(CaseReference(.contractor, 1), ContractorEntry(name: "Initech"))))
    try casebook.perform(.undo(found.sequence))
    #expect(try record()?.title == "Initech: Reading")
    #expect(try casebook.store.check() == [])
  }

  @Test("Settings are undone with the dates that follow from them")
  func settings() throws {
    try casebook.perform(
      .contract(.execute(contract, signedOn: day("2026-11-16"), inForceOn: nil, term: .noEnd)))
    let closed = try casebook.perform(
      .district(
        .appoint(
          AppointedDay(date: day("2026-11-20"), name: "X", source: "Y", confirmed: true))))
    let undone = try casebook.perform(.undo(closed.sequence))
    #expect(undone.sentence.contains("One date on the docket moved."))
    let office = try casebook.store.reading { try $0.office() }
    #expect(office.calendar.appointed == (try Office.test()).calendar.appointed)
    #expect(office.revision == 3)
    #expect(try casebook.store.check() == [])
  }

  @Test("The only act on a case is undone however much happened to other cases")
  func othersMeanwhile() throws {
    for number in 1...150 {
      try casebook.perform(.contractor(.add(ContractorEntry(name: "Vendor \(number)"))))
    }
    #expect(try undoable(contract) == opened.sequence)
    try casebook.perform(.undo(opened.sequence))
    #expect(try record() == nil)
    #expect(try casebook.store.check() == [])
  }

  @Test("Of each case the newest acts are kept for undoing, and no more")
  func keptPerCase() throws {
    for number in 1...Reversal.kept {
      try casebook.perform(.contract(.note(contract, "\(number)")))
    }
    let kept = try casebook.store.reading {
      try Row.fetchAll($0, sql: "SELECT area, count(*) AS count FROM reversal GROUP BY area")
        .map { "\($0["area"] as String) \($0["count"] as Int)" }
    }
    #expect(kept == ["contract \(Reversal.kept)", "contractor 1", "product 1"])
  }

  @Test("What was never done, or too long ago, cannot be undone")
  func nothingToUndo() throws {
    for number in 1...Reversal.kept {
      try casebook.perform(.contract(.note(contract, "\(number)")))
    }
    for sequence in [0, 1, opened.sequence, 9_999] {
      let refusal = #expect(throws: Refusal.self) { try casebook.perform(.undo(sequence)) }
      #expect(refusal?.reason == .nothingToUndo)
    }
  }
}
