import CaseDomain
import CaseScreens
import CaseTestSupport
import TerminalKit
import Testing

/// A register on its way through the screens, on a real casebook.
@Suite struct ImportTests {
  private func register(
    _ rows: [[String]], headed header: [String] = ["Product", "Category", "Approved", "Grades"]
  ) -> RegisterTable {
    RegisterTable(
      name: "register.csv", header: header,
      rows: rows.enumerated().map { RegisterTable.Row(number: $0 + 2, cells: $1) })
  }

  /// The screens with a register read, at its columns.
  private func play(
    _ rows: [[String]], headed header: [String] = ["Product", "Category", "Approved", "Grades"],
    in casebook: TemporaryCasebook
  ) throws -> Screenplay {
    var play = try Screenplay(casebook.store, size: Size(columns: 120, rows: 30))
    try play.press("2I")
    play.type("~/register.csv")
    try play.press("<C-s>")
    #expect(play.requests.last == .readRegister(path: "~/register.csv"))
    play.hand(register(rows, headed: header))
    return play
  }

  @Test func aRegisterIsTriedThenImported() throws {
    let casebook = try TemporaryCasebook()
    var play = try play(
      [["Pine", "reading", "4/28/2024", "K-5"], ["pine", "math", "", ""]], in: casebook)
    #expect(play.row(with: "Approved").contains("Note"))
    #expect(play.words.contains("product's own name stands for the contractor's"))

    try play.press("<C-s>")
    #expect(play.text.contains("2 rows: 1 to import, 1 already there, 0 refused."))
    #expect(play.text.contains("This was a rehearsal; nothing was imported."))
    #expect(play.words.contains("Row 2 Pine as C-0001"))
    #expect(play.words.contains("Row 3 pine is the contract of row 2; category here: reading"))
    #expect(try contracts(casebook).isEmpty)

    try play.press("<Enter>")
    #expect(play.text.contains("2 rows: 1 imported, 1 already there, 0 refused."))
    #expect(play.text.contains("C-0001 was opened."))
    #expect(try contracts(casebook) == ["Pine"])

    try play.press("<Enter>")
    #expect(play.selectedRow.contains("C-0001"))
  }

  @Test func aGuessThatWhatIsOnFileChangedIsToldWithTheRehearsal() throws {
    let casebook = try TemporaryCasebook()
    var play = try play([["Pine", "V-0099"]], headed: ["Product", "Contractor"], in: casebook)
    try play.press("<C-s>")
    #expect(play.words.contains("“Contractor” gives new-contractor: The cells, as V-0099, name no"))
    #expect(play.text.contains("1 row: 1 to import"))
    try play.press("<Enter>")
    #expect(try contracts(casebook) == ["V-0099: Pine"])
  }

  @Test func aColumnIsPutToAnotherUseAndBack() throws {
    let casebook = try TemporaryCasebook()
    var play = try play([["Pine", "reading", "4/28/2024", "K-5"]], in: casebook)
    try play.press("<Down><Down><Enter>signed on<Enter>")
    #expect(play.row(with: "Approved").contains("Signed on"))
    try play.press("<Down><Enter>leave it out<Enter>")
    #expect(play.row(with: "Grades").contains("left out"))
    try play.press("<Home><Enter>leave it out<Enter>")
    #expect(play.words.contains("No column is mapped to the product or the contractor"))
    let requests = play.requests.count
    try play.press("<C-s>")
    #expect(play.requests.count == requests)
    try play.press("<Enter>new products<Enter><C-s><Enter>")
    let page = try casebook.page(CaseReference(.contract, 1))
    #expect(
      page.parts.flatMap(\.lines).contains { $0.label == "Signed" && $0.value.contains("2024") })
  }

  @Test func aRefusedRowWaitsForTheFileOrForTheValidRows() throws {
    let casebook = try TemporaryCasebook()
    var play = try play([["Pine", "", "", ""], ["", "math", "", ""]], in: casebook)
    try play.press("<C-s>")
    #expect(play.text.contains("2 rows: 1 could be imported, 0 already there, 1 refused."))
    #expect(play.words.contains("Row 3, new-products: The product's name is missing."))
    try play.press("<Enter>")
    #expect(play.words.contains("press v for the valid rows only"))
    #expect(try contracts(casebook).isEmpty)
    try play.press("<Esc>")
    #expect(play.row(with: "Category").contains("math"))
    try play.press("<C-s>v")
    #expect(play.text.contains("2 rows: 1 imported, 0 already there, 1 refused."))
    #expect(try contracts(casebook) == ["Pine"])
    try play.press("<Esc>")
    #expect(play.selectedRow.contains("C-0001"))
  }

  @Test func aFileThatCannotBeReadKeepsWhatWasTyped() throws {
    let casebook = try TemporaryCasebook()
    var play = try Screenplay(casebook.store)
    try play.press(":import a register<Enter><C-s>")
    #expect(play.requests.isEmpty)
    #expect(play.words.contains("The path of a file is needed."))
    play.type("register.xlsx")
    try play.press("<C-s>")
    play.handNoFile(because: "register.xlsx is a spreadsheet. Save it as CSV.")
    #expect(play.words.contains("Save it as CSV."))
    #expect(play.text.contains("register.xlsx"))
  }

  @Test func aCasebookOpenedForLookingSaysSo() throws {
    let casebook = try TemporaryCasebook()
    var play = try Screenplay(try casebook.again(readOnly: true))
    try play.press("2I")
    play.type("r.csv")
    try play.press("<C-s>")
    play.hand(register([["Pine", "", "", ""]]))
    try play.press("<C-s>")
    #expect(play.words.contains("opened for looking only"))
  }

  @Test func everyStepFitsEverySize() throws {
    let casebook = try TemporaryCasebook()
    var play = try play(
      (1...80).map { ["Product \($0)", "kind", $0 == 7 ? "soon" : "", ""] }, in: casebook)
    let steps = [
      ("", "80 rows, 4 columns"), ("<Enter>", "What Product gives"), ("<Esc><C-s>", "80 rows"),
      ("<PageDown>", "Row 29 Product 28 as C-0028"), ("v", "! No row is refused."),
    ]
    for (step, wanted) in steps {
      try play.press(step)
      play.expectWhole(at: [(20, 5), (60, 16), (80, 24), (200, 60)], showing: wanted)
    }
  }

  @Test func anImportIsStoppedByTheOneWhoWatchesIt() throws {
    let casebook = try TemporaryCasebook()
    var play = try play((1...150).map { ["Reader \($0)", "", "", ""] }, in: casebook)
    try play.press("<C-s>")
    play.isStopping = true
    try play.press("<Enter>")
    #expect(play.words.contains("! Stopped before it was done; nothing was changed."))
    #expect(try contracts(casebook).isEmpty)
    play.isStopping = false
    try play.press("<Enter>")
    #expect(try contracts(casebook).count == 50)
  }

  private func contracts(_ casebook: TemporaryCasebook) throws -> [String] {
    try casebook.store.list(ListQuery(.contract, limit: 50), today: today).rows
      .map { $0.cells[1].shown }
  }
}

extension TemporaryCasebook {
  fileprivate func page(_ reference: CaseReference) throws -> CasePage {
    try store.page(of: reference, revealing: false, today: today)
  }
}
