import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseDomain

/// A list of affected students on screen, from the form to the wave that told it.
@Suite("A list of affected students, key by key")
struct AffectedListScreenTests {
  /// One list, whatever the path.
  private struct OneList: TableFiles {
    func table(at path: String) throws(StoreFailure) -> RegisterTable {
      guard path == "list.csv" else {
        throw StoreFailure(.document, "There is no file \(path). Check its name and folder.")
      }
      return RegisterTable(
        name: path, header: ["Code", "Name"],
        rows: [
          .init(number: 2, cells: ["4471", "Robin Zzyzx"]), .init(number: 3, cells: ["4472"]),
        ])
    }

    func content(at path: String, atMost limit: Int) throws(StoreFailure) -> [UInt8] { [] }

    func tables(
      _ names: [String], at path: String
    ) throws(StoreFailure) -> [String: RegisterTable] { [:] }
  }

  @Test("The form takes the list, the page opens its document, and a wave takes its number over")
  func addAndTell() throws {
    let casebook = try TemporaryCasebook(means: Means(files: OneList()))
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give(
      "breach.open",
      [
        "holder": "contractor", "contractor": "V-1", "about": "stolen log-ins",
        "received": "2026-11-20",
      ])
    var play = try Screenplay(casebook.store, size: Size(columns: 80, rows: 40))
    try play.press("5<Enter>w")
    try play.press("<Right>") { $0.words.contains("How many students are affected?") }
    try play.press("a")
    play.type("lost.csv")
    try play.press("<Tab>") { $0.selectedRow.contains("Whose list") }
    play.type("Their list")
    try play.press("<C-s>")
    #expect(play.words.contains("There is no file lost.csv"), "\(play.text)")
    try play.press("<C-u>")
    play.type("list.csv")
    try play.press("<C-s>")
    #expect(play.words.contains("List 1 of U-0001: 2 students"), "\(play.text)")
    #expect(!play.text.contains("Zzyzx"))
    try play.press("<Esc>")
    try play.press("<Down>") { $0.selectedRow.contains("List 1") }
    try play.press("<Enter>")
    #expect(play.requests == [.openDocument(attachment: 1)], "\(play.text)")
    try play.press("<Up>") { $0.selectedRow.contains("Told") }
    try play.press("<Enter>")
    try play.press("<C-s>") { !$0.words.contains("^S save") }
    #expect(play.words.contains("the families of 2 students were told"), "\(play.text)")
    #expect(try play.page(to: "Wave 1"), "\(play.text)")
    #expect(play.row(with: "Wave 1").contains("the families of 2 students"), "\(play.text)")
  }
}
