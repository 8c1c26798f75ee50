import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseDomain

@Suite struct ListTests {
  private func play(
    _ contracts: Int, _ size: Size = Size(columns: 80, rows: 24)
  ) throws -> (Screenplay, ScriptedCasebook) {
    let casebook = ScriptedCasebook(try .test())
    casebook.contracts = contracts
    for number in 1...max(min(contracts, 5), 1) {
      let reference = CaseReference(.contract, number)
      casebook.sheets[reference] = page(reference)
    }
    var play = try Screenplay(casebook, size: size)
    try play.press("2")
    return (play, casebook)
  }

  @Test func walksDownAMillionRowsAPageAtATime() throws {
    var (play, casebook) = try play(1_000_000)
    #expect(play.text.contains("1 of over 1,000"))
    for _ in 0..<400 { try play.press("<Down>") }
    #expect(play.selectedRow.contains("C-0401"))
    #expect(play.text.contains("401 of over 1,000"))
    for _ in 0..<390 { try play.press("k") }
    #expect(play.selectedRow.contains("C-0011"))
    #expect(casebook.listed.map(\.limit).max() == 100)
  }

  @Test func everyRowIsPassedOnceInBothDirections() throws {
    var (play, _) = try play(331, Size(columns: 60, rows: 16))
    var seen: [String] = []
    for _ in 0..<330 {
      seen.append(String(play.selectedRow.prefix(10)))
      try play.press("j")
    }
    #expect(Set(seen).count == 330)
    #expect(play.selectedRow.contains("C-0331"))
    for number in (1...330).reversed() {
      try play.press("<Up>")
      let wanted = CaseReference(.contract, number).description
      guard play.selectedRow.contains(wanted) else {
        Issue.record("\(wanted) was passed over: \(play.selectedRow)")
        return
      }
    }
  }

  @Test func goesToTheEndsOfALongList() throws {
    var (play, _) = try play(900)
    try play.press("G")
    #expect(play.selectedRow.contains("C-0900"))
    #expect(play.text.contains("900 of 900"))
    try play.press("<PageUp>")
    #expect(play.text.contains("of 900"))
    try play.press("g")
    #expect(play.selectedRow.contains("C-0001"))
  }

  @Test func theSelectionStaysOnItsRowWhilePagesComeAndGo() throws {
    var (play, _) = try play(2_000)
    try play.press("G")
    var last = 2_000
    for _ in 0..<60 {
      let before = play.text.split(separator: "\n").firstIndex { $0.contains("▸") }
      try play.press("<Up>")
      let after = play.text.split(separator: "\n").firstIndex { $0.contains("▸") }
      last -= 1
      #expect(play.selectedRow.contains(CaseReference(.contract, last).description))
      // The cursor goes up one row or the list scrolls; it never jumps.
      #expect(abs((before ?? 0) - (after ?? 99)) <= 1)
    }
  }

  @Test func filtersSortsAndShowsAllAgain() throws {
    var (play, casebook) = try play(50)
    try play.press("/con")
    #expect(play.text.contains("1 of 3"))
    #expect(play.footer.contains("Enter keep"))
    try play.press("<Enter>s")
    #expect(play.text.contains("Contract↑"))
    try play.press("S")
    #expect(play.text.contains("Contract↓"))
    let query = try #require(casebook.listed.last)
    #expect(query.text == "con" && query.sort == "title" && query.descending)
    try play.press("12")
    #expect(play.text.contains("only “con”"))
    try play.press("<Esc>")
    #expect(play.text.contains("of 50"))
  }

  @Test func narrowsToOneStanding() throws {
    var (play, casebook) = try play(5)
    try play.press("fdefi<Enter>")
    let query = try #require(casebook.listed.last)
    #expect(query.standings == ["deficient"])
    #expect(play.text.contains("only deficient"))
    try play.press("<Esc>")
    #expect(!play.text.contains("only deficient"))
  }

  @Test func actsOnEveryMarkedRowAndReportsTheRefused() throws {
    var (play, casebook) = try play(5)
    try play.press("<Space><Space><Space>")
    #expect(play.text.contains("3 marked"))
    try play.press("aAdd a note<Enter>")
    #expect(play.text.contains("on each of 3 marked contracts"))
    play.type("Checked by phone.")
    casebook.trouble = [
      Refusal(.ended, "C-0001 has ended.", remedy: "Nothing is to be done.")
    ]
    try play.press("<C-s>")
    #expect(play.text.contains("2 done, 1 refused"))
    #expect(play.text.contains("C-0001 has ended."))
    #expect(casebook.performed.map(\.seen) == [1, 1])
    try play.press("<Enter>")
    #expect(play.text.contains("1 marked"))
    #expect(play.row(with: "C-0001").contains("*"))
  }

  @Test("Marked rows that the words hide are counted and named, and Enter leaves them out")
  func hiddenMarksAreLeftOut() throws {
    var (play, casebook) = try play(5)
    try play.press("G<Space>g<Space><Space>/con<Enter>")
    #expect(play.text.contains("3 marked, 1 hidden"))
    try play.press("a")
    #expect(play.words.contains("Marked, but not shown as the list is narrowed: C-0005."))
    try play.press("<Enter>Add a note<Enter>")
    #expect(play.text.contains("on each of 2 marked contracts"))
    play.type("Checked.")
    try play.press("<C-s>")
    #expect(casebook.performed.map(\.given.reference?.number) == [1, 2])
    #expect(play.text.contains("1 marked, 1 hidden"))
    try play.press("<Esc>")
    #expect(play.text.contains("1 marked") && !play.text.contains("hidden"))
  }

  @Test("An act on all marked rows names in its form those that the words hide")
  func hiddenMarksAreNamedInTheForm() throws {
    var (play, casebook) = try play(5)
    try play.press("G<Space>g<Space>/con<Enter>aaAdd a note<Enter>")
    #expect(play.words.contains("on each of 2 marked contracts, of which the list hides C-0005"))
    play.type("Checked.")
    try play.press("<C-s>")
    #expect(casebook.performed.map(\.given.reference?.number) == [1, 5])
  }

  @Test("Where every marked row is hidden there is no choosing those shown")
  func allMarksHidden() throws {
    var (play, casebook) = try play(5)
    try play.press("G<Space>/con<Enter>a")
    #expect(play.text.contains("[a]") && !play.text.contains("[s]"))
    try play.press("<Esc>a<Enter>Add a note<Enter>")
    play.type("Checked.")
    try play.press("<C-s>")
    #expect(casebook.performed.map(\.given.reference?.number) == [5])
  }

  @Test func whereNothingWasDoneThereIsNothingToUndo() throws {
    var (play, _) = try play(5)
    try play.press("<Space>u")
    #expect(play.text.contains("! There is nothing of yours to undo."))
  }

  @Test("A form refused for every marked row stays with what was typed, and says why")
  func aBatchThatDidNothingKeepsWhatWasTyped() throws {
    var (play, casebook) = try play(5)
    try play.press("<Space><Space>aAdd a note<Enter>")
    play.type("Checked.")
    casebook.trouble = (1...2).map {
      Refusal(.ended, "C-000\($0) has ended.", remedy: "Nothing is to be done.")
    }
    try play.press("<C-s>")
    #expect(play.words.contains("Refused for all 2, so nothing is changed."))
    #expect(play.words.contains("C-0001: C-0001 has ended.") && play.text.contains("Checked."))
    try play.press("<C-s>")
    #expect(play.text.contains("2 done."))
  }

  @Test("A form refused for some marked rows says for which, and what was done")
  func aBatchDoneInPartNamesBoth() throws {
    var (play, casebook) = try play(5)
    try play.press("<Space><Space>aAdd a note<Enter>")
    play.type("Checked.")
    casebook.trouble = [Refusal(.ended, "It has ended.", remedy: "Nothing is to be done.")]
    try play.press("<C-s>")
    #expect(play.words.contains("C-0001 It has ended. Nothing is to be done."))
    #expect(play.words.contains("Done: C-0002"))
  }

  @Test func marksEverythingShown() throws {
    var (play, _) = try play(1_500)
    try play.press("*")
    #expect(play.text.contains("1000 marked"))
    #expect(play.text.contains("The first 1000 are marked"))
    try play.press("*")
    #expect(!play.text.contains("marked"))
  }

  @Test func oneSelectedRowSaysWhatIsNotAllowed() throws {
    var (play, _) = try play(5)
    try play.press("a")
    #expect(play.text.contains("(The contract has ended.)"))
    try play.press("renew<Enter>")
    #expect(play.text.contains("! The contract has ended."))
    try play.press("<Esc>")
    #expect(play.selectedRow.contains("C-0001"))
  }

  @Test func anEmptyListSaysHowToBegin() throws {
    let (play, _) = try play(0)
    #expect(play.text.contains("No contracts yet. Press n to record one."))
  }

  @Test("Marking everything that could not be read marks nothing later")
  func aFailedMarkingIsOver() throws {
    var (play, casebook) = try play(50)
    casebook.silence = StoreFailure(.busy, "Another program is writing.")
    try play.press("*")
    #expect(play.text.contains("! Another program is writing."))
    casebook.silence = nil
    casebook.changes += 1
    play.send(.tick)
    #expect(play.text.contains("1 of 50") && !play.text.contains("marked"))
  }

  @Test("A form for several cases that was saved is not offered again")
  func aSavedBatchLeavesNoDraft() throws {
    var (play, casebook) = try play(5)
    try play.press("<Space><Space>aAdd a note<Enter>")
    play.type("Checked.")
    try play.press("<Esc>k")
    try play.press("<Down>aAdd a note<Enter>")
    #expect(play.text.contains("Unfinished form"))
    try play.press("y<C-s>")
    #expect(casebook.performed.count == 2)
    for marks in ["<Esc>gg<Space><Space>", "<Esc><Esc>G<Space><Up><Up><Space>"] {
      try play.press(marks + "aAdd a note<Enter>")
      #expect(play.text.contains("on each of 2 marked") && !play.text.contains("Unfinished form"))
    }
  }
}
