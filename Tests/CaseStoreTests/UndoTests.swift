import CaseTestSupport
import GRDB
import Testing

@testable import CaseDomain
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
      OpenContract(newContractor: "Acme", newProducts: ["Reading"]))
    contract = opened.reference
  }

  private func record() throws -> Contract? {
    try casebook.store.reading { try Contract.load(contract.number, from: $0) }
  }

  private func undoable(_ reference: CaseReference? = nil) throws -> Int? {
    try casebook.store.undoable(of: reference)?.sequence
  }

  private func find(_ kind: FindingKind) throws -> Receipt {
    try casebook.perform(
      GiveFinding(provision: .deletion, finding: kind, page: "2", on: day("2026-11-20")),
      on: contract)
  }

  @Test("An act is undone, and the undoing is undone")
  func undoAndRedo() throws {
    let before = try #require(try record())
    let found = try find(.missing)
    let after = try #require(try record())
    #expect(try undoable() == found.sequence)
    let undone = try casebook.undo(found.sequence)
    #expect(undone.revision == 3)
    #expect(try record()?.findings == before.findings)
    let redone = try casebook.undo(undone.sequence)
    #expect(try record()?.findings == after.findings)
    #expect(redone.revision == 4)
    // It stands again, and its undoings are passed over.
    #expect(try undoable(contract) == found.sequence)
    #expect(try casebook.store.check() == [])
    let entry = try casebook.store.reading {
      try Row.fetchOne(
        $0, sql: "SELECT act, detail FROM journal WHERE seq = ?",
        arguments: [undone.sequence])
    }
    #expect(entry?["act"] == "contract.undo")
    #expect(entry?["detail"] == "undone=\(found.sequence)")
  }

  @Test("The newest act of a case comes further back with each undoing")
  func furtherBack() throws {
    let (first, second) = (try find(.missing), try find(.present))
    #expect(try undoable(contract) == second.sequence)
    try casebook.undo(second.sequence)
    #expect(try undoable(contract) == first.sequence)
    try casebook.undo(first.sequence)
    #expect(try undoable(contract).map { $0 < first.sequence } == true)
  }

  @Test("An act is not undone while a later one has changed the same field, nor twice")
  func changedSince() throws {
    let first = try find(.missing)
    let second = try find(.present)
    let refusal = #expect(throws: Refusal.self) { try casebook.undo(first.sequence) }
    #expect(refusal?.reason == .changedSince)
    #expect(
      refusal?.sentence
        == "C-0001 was changed again after entry \(first.sequence), by Pat Coordinator on Sat Nov 21, "
        + "2026 at 12:00: give a finding on a provision.")
    #expect(refusal?.remedy.hasPrefix("Undo entry \(second.sequence) first") == true)
    let undone = try casebook.undo(second.sequence)
    let twice = #expect(throws: Refusal.self) { try casebook.undo(second.sequence) }
    #expect(
      twice?.sentence
        == "Entry \(second.sequence) was undone already by Pat Coordinator on Sat Nov 21, 2026, with "
        + "entry \(undone.sequence).")
    #expect(twice?.reason == .nothingToUndo)
    #expect(twice?.remedy.contains("ndo") == false)
    try casebook.undo(first.sequence)
    #expect(try record()?.findings == [:])
  }

  @Test("Undoing the opening takes the case out; its number is not given again")
  func opening() throws {
    let undone = try casebook.undo(opened.sequence)
    #expect(undone.revision == 0)
    #expect(try record() == nil)
    #expect(try casebook.store.check() == [])
    let next = try casebook.perform(
      OpenContract(newContractor: "Acme"))
    #expect(next.reference.number == 2)
    try casebook.undo(undone.sequence)
    #expect(try record()?.title == "Acme: Reading")
    #expect(try record()?.revision == 2)
    #expect(try casebook.store.check() == [])
  }

  @Test("A vendor that cases mention is not taken out")
  func usedElsewhere() throws {
    let refusal = #expect(throws: Refusal.self) { try casebook.undo(2) }
    #expect(refusal?.reason == .changedSince)
    #expect(refusal?.sentence == "V-0001 is used by P-0001 now.")
  }

  @Test("A case put back carries the names of today")
  func renamedMeanwhile() throws {
    let found = try find(.missing)
    try casebook.perform(
      ChangeContractor(entry: ContractorEntry(name: "Initech")), on: CaseReference(.contractor, 1))
    try casebook.undo(found.sequence)
    #expect(try record()?.title == "Initech: Reading")
    #expect(try casebook.store.check() == [])
  }

  @Test("Settings are undone with the dates that follow from them")
  func settings() throws {
    try casebook.perform(
      RecordSigning(
        signedOn: day("2026-11-16"), dates: ContractDates(term: TermEntry(noEnd: true))),
      on: contract)
    let closed = try casebook.perform(
      AppointDay(date: day("2026-11-20"), name: "X", source: "Y"), on: District.reference)
    let undone = try casebook.undo(closed.sequence)
    #expect(undone.sentence.contains("One date on the docket moved."))
    let district = try casebook.store.reading { try $0.district() }
    #expect(district.calendar.appointed == (try District.test()).calendar.appointed)
    #expect(district.revision == 3)
    #expect(try casebook.store.check() == [])
  }

  @Test("The only act on a case is undone however much happened to other cases")
  func othersMeanwhile() throws {
    for number in 1...150 {
      try casebook.perform(AddContractor(entry: ContractorEntry(name: "Vendor \(number)")))
    }
    #expect(try undoable(contract) == opened.sequence)
    try casebook.undo(opened.sequence)
    #expect(try record() == nil)
    #expect(try casebook.store.check() == [])
  }

  @Test("What was never done, or kept no difference, cannot be undone")
  func nothingToUndo() throws {
    let kept = #expect(throws: Refusal.self) { try casebook.undo(1) }
    #expect(kept?.reason == .nothingToUndo)
    for sequence in [0, 9_999] {
      let refusal = #expect(throws: Refusal.self) { try casebook.undo(sequence) }
      #expect(refusal?.sentence == "There is no entry \(sequence) in the journal.")
    }
  }
}
