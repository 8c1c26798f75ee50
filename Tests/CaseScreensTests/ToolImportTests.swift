import CaseDomain
import CaseScreens
import CaseTestSupport
import TerminalKit
import Testing

/// Tool requests on their way through the screens, on a real casebook.
@Suite struct ToolImportTests {
  private func form(_ rows: [[String]]) -> ToolFile {
    .form(
      RegisterTable(
        name: "answers.csv", header: ["Timestamp", "Product", "Wish", "Cost"],
        rows: rows.enumerated().map { RegisterTable.Row(number: $0 + 2, cells: $1) }))
  }

  private func message(_ id: String, doubt: String = "") -> ToolMessage {
    var message = ToolMessage(place: "Message \(id)")
    message.date = today
    (message.subject, message.id, message.doubt) = ("Pine \(id)", id, doubt)
    return message
  }

  /// The screens with a file read from the list of tool requests.
  private func play(_ file: ToolFile, in casebook: TemporaryCasebook) throws -> Screenplay {
    var play = try Screenplay(casebook.store, size: Size(columns: 120, rows: 30))
    try play.press("77I")
    play.type("~/answers.csv")
    try play.press("<C-s>")
    #expect(play.requests.last == .readTools(path: "~/answers.csv"))
    play.hand(file)
    return play
  }

  private func requests(_ casebook: TemporaryCasebook) throws -> Int {
    try casebook.store.list(ListQuery(.tool, limit: 500), today: today).rows.count
  }

  @Test func aFormIsTriedThenTakenOnceAndIsOneStepOfUndo() throws {
    let casebook = try TemporaryCasebook()
    let file = form([[today.iso, "Pine", "Reading", "free"], [today.iso, "Oak", "", ""]])
    var play = try play(file, in: casebook)
    #expect(play.row(with: "Wish").contains("Message"))
    try play.press("<C-s>")
    #expect(play.words.contains("2 could be taken, 0 there already, 0 refused."), "\(play.text)")
    #expect(try requests(casebook) == 0)
    try play.press("<Enter>")
    #expect(play.words.contains("2 taken, 0 there already, 0 refused."), "\(play.text)")
    try play.press("<Enter>")
    #expect(play.selectedRow.contains("T-0002"), "\(play.text)")

    try play.press("I")
    play.type("again.csv")
    try play.press("<C-s>")
    play.hand(file)
    try play.press("<C-s>")
    #expect(play.words.contains("0 could be taken, 2 there already, 0 refused."))
    #expect(play.words.contains("Row 2 Pine is there already as T-0001"))
    try play.press("<Enter>")
    #expect(play.words.contains("No row is left to import."))

    let step = try #require(try casebook.store.undoSteps(by: .coordinator, limit: 1).first)
    #expect(step.words == "the import of 2 tool requests")
  }

  @Test func aColumnIsPutToAnotherUseOrLeftOut() throws {
    let casebook = try TemporaryCasebook()
    var play = try play(form([[today.iso, "Pine", "Reading", "free"]]), in: casebook)
    try play.press("<Down><Down><Enter>purpose<Enter>")
    #expect(play.row(with: "Wish").contains("Purpose"), "\(play.text)")
    try play.press("<Down><Enter>leave it out<Enter>")
    #expect(play.row(with: "Cost").contains("left out"))
    try play.press("<Up><Up><Enter>leave it out<Enter>")
    #expect(play.words.contains("No column was found for the product."), "\(play.text)")
  }

  @Test func daysThatCouldBeEitherAreSaidAndCanBePutTheOtherWay() throws {
    let casebook = try TemporaryCasebook()
    var play = try play(form([["4/5/2026", "Pine"]]), in: casebook)
    #expect(play.words.contains("“4/5/2026” is read as Sun Apr 5, 2026"), "\(play.text)")
    try play.press("<Enter>day first<Enter>")
    #expect(!play.words.contains("is read as"), "\(play.text)")
    #expect(play.row(with: "Timestamp").contains("day first"), "\(play.text)")
  }

  @Test func aRowThatIsRefusedIsNamedAndTheOthersCanBeTaken() throws {
    let casebook = try TemporaryCasebook()
    var play = try play(
      form([[today.iso, "Pine"], ["soon", "Oak"], [today.iso, ""]]), in: casebook)
    try play.press("<C-s>")
    #expect(play.words.contains("Row 3, received: “soon” is not a day."), "\(play.text)")
    #expect(play.words.contains("Row 4, name: The product's name is missing."))
    play.expectWhole(at: [(20, 5), (60, 16), (80, 24), (140, 40)], showing: "1 could be taken")
    try play.press("<Enter>")
    #expect(play.words.contains("press v for the valid rows only"))
    #expect(try requests(casebook) == 0)
    try play.press("v")
    #expect(try requests(casebook) == 1)
  }

  @Test func mailNeedsNoColumnsAndSaysWhichMessageIsRefused() throws {
    let casebook = try TemporaryCasebook()
    var undated = message("2")
    undated.date = nil
    var play = try play(
      .mail([message("1", doubt: "it names several senders"), undated]), in: casebook)
    #expect(play.words.contains("Message 2, received: The message says no day."), "\(play.text)")
    try play.press("v<Enter>")
    #expect(play.selectedRow.contains("Pine 1"), "\(play.text)")
    try play.press("<Enter>")
    #expect(play.words.contains("The sender is not verified: it names several senders"))
  }

  @Test func anImportIsStoppedByTheOneWhoWatchesIt() throws {
    let casebook = try TemporaryCasebook()
    var play = try play(.mail((1...3).map { message(String($0)) }), in: casebook)
    play.isStopping = true
    try play.press("<Enter>")
    #expect(play.words.contains("! Stopped before it was done; nothing was changed."))
    #expect(try requests(casebook) == 0)
  }

  @Test func thePaletteLeadsToTheListWithWhatWasTaken() throws {
    let casebook = try TemporaryCasebook()
    var play = try Screenplay(casebook.store)
    try play.press(":import tool requests<Enter>")
    play.type("a.eml")
    try play.press("<C-s>")
    play.hand(.mail([message("1")]))
    try play.press("<Enter><Enter>")
    #expect(play.selectedRow.contains("T-0001"), "\(play.text)")
  }
}
