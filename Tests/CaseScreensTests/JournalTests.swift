import CaseTestSupport
import Testing

@testable import CaseDomain

@Suite struct JournalTests {
  private func play(entries count: Int) throws -> (Screenplay, ScriptedCasebook) {
    let casebook = ScriptedCasebook(try .test())
    casebook.entries = (1...count).reversed().map(entry)
    var play = try Screenplay(casebook)
    try play.press("0")
    return (play, casebook)
  }

  private func entry(_ sequence: Int) -> JournalEntry {
    JournalEntry(
      sequence: sequence, at: "2026-11-21T08:59:00-05:00", actor: "Sam", act: "contract.note",
      subject: CaseReference(.contract, 1), detail: "text=Note \(sequence)", previous: "", hash: "")
  }

  @Test("Its last key leads to the first entry ever, and its first key back")
  func goesToTheEnds() throws {
    var (play, _) = try play(entries: 450)
    #expect(play.text.contains("1 of 450"))
    try play.press("G")
    #expect(play.selectedRow.contains(" 1  ") && play.text.contains("450 of 450"))
    try play.press("g")
    #expect(play.selectedRow.contains("450") && play.text.contains("1 of 450"))
  }

  @Test("The selection stays on its entry when another person adds one")
  func theSelectionStays() throws {
    var (play, casebook) = try play(entries: 30)
    try play.press("<Down><Down>")
    #expect(play.selectedRow.contains("28"))
    casebook.entries.insert(entry(31), at: 0)
    casebook.changes += 1
    play.send(.tick)
    #expect(play.selectedRow.contains("28") && play.text.contains("4 of 31"))
  }
}
