import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseDomain

/// The page of a breach on screen.
@Suite("The page of a breach, key by key")
struct BreachPageTests {
  private let casebook: TemporaryCasebook
  private var play: Screenplay

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give(
      "breach.open",
      [
        "holder": "contractor", "contractor": "V-1", "about": "stolen log-ins",
        "from": "2026-10-01", "discovered": "2026-10-02", "received": "2026-11-20",
      ])
    play = try Screenplay(casebook.store, size: Size(columns: 80, rows: 24))
    try play.press("5<Enter>")
  }

  @Test("What has to be done soon is explained and done by the keys of what is due")
  mutating func soon() throws {
    #expect(play.selectedRow.contains("Tell students and families"), "\(play.text)")
    try play.press("e")
    #expect(play.words.contains("Why this date"), "\(play.text)")
    try play.press("<Esc>d")
    #expect(play.text.contains("Answers notice"), "\(play.text)")
  }

  @Test("A line of it without a day has nothing to explain")
  mutating func noDay() throws {
    try play.press("<Down>") { $0.selectedRow.contains("No day") }
    try play.press("e")
    #expect(play.words.contains("has no date"), "\(play.text)")
    try play.press("d")
    #expect(play.words.contains("Record the notice on the website"), "\(play.text)")
  }

  @Test("What happened is put in another order by the key that the last line names")
  mutating func order() throws {
    #expect(try play.page(to: "WHAT HAPPENED, BY THE DAY IT HAPPENED"))
    #expect(play.footer.contains("s sort"), "\(play.footer)")
    play.resize(80, 90)
    #expect(play.row(with: "data was released").contains("Oct 1, 2026"))
    try play.press("s")
    #expect(play.words.contains("What happened is ordered by the day the district knew."))
    #expect(play.row(with: "data was released").contains("no day"), "\(play.text)")
    try play.press("s")
    #expect(play.row(with: "data was released").contains("Nov 21, 2026"), "\(play.text)")
  }

  @Test("A day that is not exact is said of the day, and not of what happened")
  mutating func about() throws {
    try casebook.give(
      "breach.change", on: CaseReference(.breach, 1), ["precision": "about"])
    try play.press("<Esc><Enter>")
    #expect(try play.page(to: "data was released (about that day)"), "\(play.text)")
  }

  @Test("A student is found on the lists from the palette, by the code and without a name")
  mutating func student() throws {
    try play.press(":find a student<Enter>")
    try play.press("<Enter>")
    #expect(play.words.contains("The code of a student is needed."), "\(play.text)")
    play.type("4471")
    try play.press("<C-s>")
    #expect(play.words.contains("No list of U-0001 names a student with that code."))
    try play.press("<Esc>")
    #expect(play.words.contains("stolen log-ins"), "\(play.text)")
  }
}
