import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseDomain

/// A coordinator's day, key by key, on a real casebook.
@Suite struct LifeTests {
  @Test func aContractIsOpenedSignedWalkedAndPosted() throws {
    let casebook = try TemporaryCasebook()
    var play = try Screenplay(casebook.store)
    try play.press("2n<Tab>")
    play.type("Acme Learning")
    try play.press("<Tab><Tab>")
    play.type("Acme Reading")
    try play.press("<C-s>")
    #expect(play.text.contains("C-0001"))
    #expect(play.text.contains("Standing: draft"))

    try play.press("arecord the signing<Enter><C-u>")
    play.type("-3")
    try play.press("<C-s>")
    #expect(play.text.contains("Standing: under review"))
    #expect(play.words.contains("due Wed Nov 25, 2026"))

    try play.press("w")
    try play.press("<Right>") { $0.text.contains("Provision 1 of 11") }
    for number in 1...11 {
      #expect(play.text.contains("Provision \(number) of 11"))
      try play.press(number == 9 ? "m" : "p")
    }
    try play.press("<Esc>")
    #expect(play.text.contains("Standing: deficient"))

    try play.press("1")
    let before = play.keys
    try play.press("<Home>") { $0.selectedRow.contains("Post the website notice") }
    try play.press("d")
    play.type("https://example.org/acme")
    try play.press("<C-s>")
    #expect(play.keys - before <= 6)
    #expect(!play.text.contains("Post the website notice"))
  }

  @Test func whatOneUndoesIsRecordedAndCanBeUndone() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    try play.press(":c3<Enter>aadd a note<Enter>")
    play.type("Called the vendor.")
    try play.press("<C-s>")
    try expect(&play, pages: "Called the vendor.")
    try play.press("uy")
    try expect(&play, pages: "Called the vendor.", shown: false)
    try play.press("J")
    #expect(play.text.contains("Undo"))
  }

  @Test func oneComesBackToTheCaseJustOpened() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    try play.press("8n")
    play.type("Zenith")
    try play.press("<C-s><Esc>")
    #expect(play.selectedRow.contains("Zenith"))
    try play.press("<Up>")
    #expect(!play.selectedRow.contains("Zenith"))
  }

  @Test func severalRecordsAreChosenOneAfterAnother() throws {
    let casebook = try TemporaryCasebook()
    for name in ["Acme", "Globex", "Initech"] {
      try casebook.give("contractor.add", ["name": name])
    }
    var play = try Screenplay(casebook.store)
    try play.press(":open a deletion<Enter>")
    try play.press("<Tab>") { $0.selectedRow.contains("Contractors") }
    try play.press("<Enter>")
    #expect(play.footer.contains("Esc done"))
    try play.press("<Enter><Down><Enter><Down><Enter>")
    #expect(play.row(with: "Globex").contains("✓ Globex"))
    try play.press("<Up><Enter>")
    #expect(!play.row(with: "Globex").contains("✓"))
    try play.press("<Enter><Esc>")
    #expect(play.selectedRow.contains("V-0001 Acme"))
    #expect(play.row(with: "V-0002").contains("Globex"))
    try play.press("<Backspace>")
    #expect(play.row(with: "V-0002").isEmpty)
    #expect(play.text.contains("V-0001 Acme") && play.text.contains("V-0003 Initech"))
  }

  @Test(arguments: [Size(columns: 60, rows: 16), Size(columns: 120, rows: 40)])
  func lookingOnlyIsSaidAndTheOptionNamed(_ size: Size) throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    let store = try casebook.again(readOnly: true)
    var play = try Screenplay(store, size: size, viewOnly: .asOf(Moment.testDay.today))
    #expect(play.text.contains("as of Sat Nov 21, 2026, looking only"))
    try play.press(":c3<Enter>aadd a note<Enter>")
    #expect(play.words.contains("--as-of") && !play.words.contains("--read-only"))
    var other = try Screenplay(store, size: size, viewOnly: .only)
    #expect(other.text.contains("looking only"))
    try other.press(":c3<Enter>aadd a note<Enter>")
    #expect(other.words.contains("--read-only"))
  }

  @Test func aDocumentThatCannotBeReadIsShownAtItsField() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    try play.press(":c3<Enter>aattach a document<Enter>")
    play.type("/nowhere/gone.pdf")
    try play.press("<Tab>")
    #expect(!play.selectedRow.contains("gone.pdf"))
    try play.press("<C-s>")
    #expect(play.selectedRow.contains("gone.pdf"))
    // Once where every failure shows, and once under the field.
    #expect(play.text.ranges(of: "! ").count == 2)
    try play.press("<Backspace>")
    #expect(!play.text.contains("! "))
  }

  @Test func aCaseWhoseOpeningIsUndoneIsLeft() throws {
    let casebook = try TemporaryCasebook()
    var play = try Screenplay(casebook.store)
    try play.press("8n")
    play.type("Initech")
    try play.press("<C-s>")
    #expect(play.text.contains("V-0001"))
    try play.press("uy")
    #expect(play.text.contains("V-0001 is no longer in the casebook."))
    #expect(play.text.contains("No contractors yet."))
  }

  @Test func twoPeopleAtOnceLoseNothing() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    let other = try casebook.again()
    var play = try Screenplay(casebook.store)
    try play.press(":c1<Enter>achange the contract<Enter>")
    var colleague = try Screenplay(other, by: .colleague)
    try colleague.press(":c1<Enter>aadd a note<Enter>")
    colleague.type("Their note.")
    try colleague.press("<C-s>")

    try play.press("<Tab><Tab><Tab><Tab>")
    try play.press("<Tab>") { $0.selectedRow.contains("Other elements") }
    play.type("shoe size")
    try play.press("<C-s>")
    #expect(play.words.contains("Lee Colleague"))
    try play.press("s")
    #expect(play.text.contains("Standing"))
    try expect(&play, pages: "shoe size")
    try expect(&play, pages: "Their note.")
    colleague.send(.tick)
    try expect(&colleague, pages: "shoe size")
  }

  /// Turns the pages of a case from its top on, and expects the text to come or not to.
  private func expect(
    _ play: inout Screenplay, pages wanted: String, shown: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try play.press("<Home>")
    let came = try play.page(to: wanted)
    #expect(came == shown, sourceLocation: sourceLocation)
  }

  @Test func aListKeepsItsFilterAfterAnEdit() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    try play.press("2/globex<Enter>aadd a note<Enter>")
    play.type("Looked at.")
    try play.press("<C-s>")
    #expect(play.text.contains("only “globex”"))
    #expect(play.selectedRow.contains("Globex"))
    #expect(!play.text.contains("Initech"))
  }

  @Test func oneFormForSeveralCasesKeepsWhatIsTheirOwn() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    try play.press("2<Space><Space>achange the contract<Enter>")
    try play.press("<Tab>") { $0.selectedRow.contains("Other elements") }
    play.type("shoe size")
    try play.press("<C-s>")
    #expect(play.text.contains("2 done."))
    try play.press(":c1<Enter>")
    try expect(&play, pages: "Reading practice for grades K to 5.")
    try expect(&play, pages: "shoe size")
    try play.press("<Esc>:c2<Enter>")
    try expect(&play, pages: "Wed Jun 30, 2027")
    try expect(&play, pages: "shoe size")
  }

  @Test func savingOnTopKeepsWhatAnotherPersonEntered() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    let contract = CaseReference(.contract, 1)
    var play = try Screenplay(casebook.store)
    try play.press(":c1<Enter>achange the contract<Enter>")
    try casebook.give(
      "contract.change", on: contract,
      ["purposes": "storage-services,educational-software", "ends": "2027-06-30"])
    try play.press("<Tab>") { $0.selectedRow.contains("Other elements") }
    play.type("shoe size")
    try play.press("<C-s>")
    #expect(play.words.contains("Ends on was “” and is now “2027-06-30”."))
    try play.press("s")
    try expect(&play, pages: "storage services, educational software")
    try expect(&play, pages: "Wed Jun 30, 2027")
    try expect(&play, pages: "shoe size")
  }

  @Test func settingsAreACaseLikeAnyOther() throws {
    let casebook = try TemporaryCasebook()
    var play = try Screenplay(casebook.store)
    try play.press(",")
    #expect(play.text.contains("Trumbull Public Schools · Settings"))
    try play.press("arename<Enter><C-u>")
    play.type("Harbor Public Schools")
    try play.press("<C-s>")
    #expect(play.text.contains("Harbor Public Schools · Settings"))
  }

  @Test("A record is offered however its name is accented or divided")
  func aRecordIsChosenAsTheCasebookFindsIt() throws {
    let casebook = try TemporaryCasebook()
    for name in ["Müller Lernsysteme", "Wren-Soft Reading"] {
      try casebook.give("contractor.add", ["name": name])
    }
    var play = try Screenplay(casebook.store)
    for (typed, name) in [("Muller", "Müller Lernsysteme"), ("wren soft", "Wren-Soft Reading")] {
      try play.press("2n<Enter>")
      play.type(typed)
      #expect(play.row(with: name).contains("▸"))
      try play.press("<Esc><Esc>")
    }
  }

  @Test("No answer is given to a question that cannot be seen")
  func noAnswerIsGivenUnseen() throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    let entries = try casebook.store.journal(of: nil, before: nil, limit: 100).count
    try play.press("2u")
    #expect(play.text.contains("keep it"))
    play.resize(40, 10)
    try play.press("y")
    play.resize(80, 24)
    #expect(play.text.contains("keep it"))
    #expect(try casebook.store.journal(of: nil, before: nil, limit: 100).count == entries)
  }
}
