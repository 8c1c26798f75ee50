import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// What was done at one go is undone at one go, or not at all.
@Suite("Steps of the undo list")
struct UndoStepTests {
  private let casebook: TemporaryCasebook
  private let contractors: [CaseReference]

  init() throws {
    let casebook = try TemporaryCasebook()
    self.casebook = casebook
    contractors = try ["Acme", "Globex", "Initech"].map {
      try casebook.give("contractor.add", ["name": $0]).reference
    }
  }

  private func steps(by actor: Actor = .coordinator) throws -> [UndoStep] {
    try casebook.store.undoSteps(by: actor, limit: 20)
  }

  @discardableResult
  private func turn(_ step: UndoStep, by actor: Actor = .coordinator) throws -> Receipt {
    try casebook.store.undo(step.turning, by: actor, at: .testDay)
  }

  /// Gives every contractor another name at one go.
  @discardableResult
  private func rename(seen: Int? = nil) throws -> [Result<Receipt, Refusal>] {
    try casebook.store.performEach(
      contractors.map {
        SeenAct(
          GivenAct(ChangeContractor(entry: ContractorEntry(name: "\($0) Inc.")), on: $0), seen: seen
        )
      }, by: .coordinator, at: .testDay)
  }

  /// How many contractors have the other name.
  private func renamed() throws -> Int {
    try casebook.store.reading { db in
      try contractors.count { reference in
        let record: Contractor = try db.record(reference)
        return record.name.hasSuffix("Inc.")
      }
    }
  }

  @Test("An act on several cases is one step, undone and done again as one")
  func bulk() throws {
    try rename()
    let step = try #require(try steps().first)
    #expect(step.words == "“Change the contractor” on 3 contractors" && step.turning == [7, 6, 5])
    try turn(step)
    #expect(try renamed() == 0)
    let undone = try #require(try steps().first)
    #expect(undone.undoing?.sequence == 10 && undone.turning == [10, 9, 8])
    try turn(undone)
    #expect(try renamed() == 3)
    #expect(try steps().map(\.entry.sequence) == [7, 4, 3, 2] && casebook.store.check() == [])
  }

  @Test("A case that refuses the act leaves the others done")
  func bulkInPart() throws {
    try casebook.give("contractor.change", on: contractors[1], ["contact": "Ms. Lee"])
    let results = try rename(seen: 1)
    #expect(results.map { (try? $0.get()) != nil } == [true, false, true])
    #expect(try steps().first?.words == "“Change the contractor” on 2 contractors")
  }

  @Test("Where one case stands in the way, none is undone, and its entry is named")
  func allOrNone() throws {
    try rename()
    try casebook.give("contractor.change", on: contractors[1], ["name": "Globex AG"])
    let step = try #require(try steps().dropFirst().first)
    let refusal = #expect(throws: Refusal.self) { try turn(step) }
    #expect(
      refusal?.sentence.hasPrefix("None of the 3 entries is undone, because of entry 6") == true)
    #expect(refusal?.remedy.hasPrefix("Undo entry 8 first") == true)
    #expect(try casebook.store.head().sequence == 8)
  }

  @Test("What of a step was undone by itself is left out when the rest is undone")
  func partlyUndone() throws {
    try rename()
    try casebook.undo(6)
    let step = try #require(try steps().first)
    #expect(step.words == "“Change the contractor” on 2 contractors" && step.turning == [7, 5])
    try turn(step)
    #expect(try renamed() == 0 && casebook.store.check() == [])
  }

  @Test("An act and what it brings are one step")
  func brought() throws {
    let opened = try casebook.perform(
      OpenContract(newContractor: "Hooli", newProducts: ["Nucleus", "Box"]))
    let step = try #require(try steps().first)
    #expect(step.words == "“Open a contract” on C-0001 with 3 other cases")
    try turn(step)
    #expect(try casebook.store.undoStep(of: opened.sequence).undoing != nil)
    #expect(throws: Refusal.self) {
      try casebook.store.page(of: opened.reference, revealing: false, today: Moment.testDay.today)
    }
    try turn(try #require(try steps().first))
    #expect(try casebook.store.check() == [])
  }

  @Test("Of another person's acts only what one undid oneself is listed")
  func anotherPerson() throws {
    #expect(try steps(by: .colleague) == [])
    try turn(try #require(try steps().first), by: .colleague)
    #expect(try steps(by: .colleague).map(\.entry.sequence) == [4])
    #expect(try steps(by: .colleague).first?.undoing?.actor == Actor.colleague.name)
  }
}
