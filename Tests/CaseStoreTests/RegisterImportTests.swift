import CaseStore
import CaseTestSupport
import Testing

@testable import CaseDomain

@Suite("Importing a register into a casebook")
struct RegisterImportTests {
  private let casebook: TemporaryCasebook

  init() throws { casebook = try TemporaryCasebook() }

  private let good = [
    ["Pine Reader", "Elm Works", "reading", "8/11/2025"], ["Oak", "Elm Works", "", ""],
    ["PINE READER", "elm works", "math", ""],
  ]
  private let bad = ["Fir", "Fig Works", "", "soon"]

  private func run(
    _ rows: [[String]], rehearsing: Bool = false, validOnly: Bool = false,
    in store: CaseStore? = nil, job: Job = Job()
  ) throws -> ImportReport {
    let table = RegisterTable(
      name: "r.csv", header: ["Product", "Vendor", "Category", "Signed"],
      rows: rows.enumerated().map { RegisterTable.Row(number: $0 + 2, cells: $1) })
    var mapping = ImportMapping(guessing: table)
    try mapping.map("signed", to: 3)
    return try (store ?? casebook.store).importRegister(
      table, mapping: mapping, rehearsing: rehearsing, validOnly: validOnly, by: .coordinator,
      at: .testDay, job: job)
  }

  private func titles() throws -> [String] {
    let query = ListQuery(.contract, limit: 50)
    return try casebook.store.list(query, today: Moment.testDay.today).rows.map {
      $0.cells.map(\.shown).prefix(2).joined(separator: " ")
    }
  }

  private func journal() throws -> [JournalEntry] {
    try casebook.store.journal(of: nil, before: nil, limit: 100)
  }

  @Test("every row is the command a person would give, in the journal too")
  func imported() throws {
    let report = try run(good)
    #expect(report.imported.map(\.row) == [2, 3])
    #expect(report.matched.map(\.row) == [4])
    #expect(
      report.matched.first?.differences
        == [ImportDifference(field: "category", here: "reading", file: "math")])
    #expect(try titles() == ["C-0001 Elm Works: Pine Reader", "C-0002 Elm Works: Oak"])
    #expect(
      try journal().map(\.act).reversed() == [
        "district.init", "contractor.add", "product.add", "contract.draft", "product.add",
        "contract.draft",
      ])
  }

  @Test("a rehearsal reports what the import then does, and leaves nothing behind")
  func rehearsal() throws {
    let before = try journal()
    var tried = try run(good + [bad], rehearsing: true, validOnly: true)
    #expect(tried.rehearsed)
    #expect(try titles().isEmpty)
    #expect(try journal() == before)
    let done = try run(good + [bad], validOnly: true)
    tried.rehearsed = false
    #expect(done == tried)
    #expect(try titles().count == 2)
  }

  @Test("one refused row keeps every row out, unless the valid ones are asked for")
  func refused() throws {
    let report = try run(good + [bad])
    #expect(report.rows == 4)
    #expect(report.refused.map(\.value) == ["soon"])
    #expect(!report.stands(validOnly: false))
    #expect(try titles().isEmpty)
    #expect(try journal().count == 1)
    #expect(try run(good + [bad], validOnly: true).refused.count == 1)
    #expect(try titles().count == 2)
  }

  @Test("a row that a rule refuses halfway leaves no vendor or product behind")
  func halfway() throws {
    _ = try run([["Fir", "Fig Works", "", "1/1/2030"]], validOnly: true)
    #expect(try journal().count == 1)
  }

  @Test("the same file twice changes nothing")
  func twice() throws {
    _ = try run(good)
    let entries = try journal()
    let again = try run(good)
    #expect(again.imported.isEmpty)
    #expect(again.matched.count == 3)
    #expect(try journal() == entries)
  }

  @Test("an import that is stopped leaves nothing of it")
  func stops() throws {
    let rows = (1...150).map { ["Reader \($0)", "Maker \($0)", "", ""] }
    let failure = #expect(throws: StoreFailure.self) {
      try run(rows, job: Job { done, _ in done < 100 })
    }
    #expect(failure?.kind == .stopped)
    #expect(try titles().isEmpty)
  }

  @Test("what an import wrote can be undone, its first case like its last")
  func undoing() throws {
    _ = try run((1...60).map { ["Reader \($0)", "Maker \($0)", "", ""] })
    for number in [1, 60] {
      let entry = try #require(
        try casebook.store.undoable(of: CaseReference(.contract, number)))
      try casebook.undo(entry.sequence)
    }
    #expect(try titles().count == 50)
    #expect(try titles().first == "C-0002 Maker 2: Reader 2")
  }

  @Test("an import is one step of the undo list, undone and done again whole")
  func undoingAll() throws {
    _ = try run((1...60).map { ["Reader \($0)", "Maker \($0)", "", ""] })
    func newest() throws -> UndoStep {
      try #require(try casebook.store.undoSteps(by: .coordinator, limit: 1).first)
    }
    #expect(try newest().words == "the import of 60 contracts")
    _ = try casebook.store.undo(try newest().turning, by: .coordinator, at: .testDay)
    #expect(try titles().isEmpty && newest().undoing != nil)
    _ = try casebook.store.undo(try newest().turning, by: .coordinator, at: .testDay)
    #expect(try titles().count == 50 && casebook.store.check() == [])
  }

  @Test("a casebook opened for looking only takes no import")
  func readOnly() throws {
    let store = try casebook.again(readOnly: true)
    #expect(throws: Refusal.self) { try run(good, in: store) }
  }
}
