import CaseScreens
import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseDomain

/// What is typed into a form of the real acts.
@Suite("Typing into forms")
struct TypingTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
  }

  @Test("Letters typed on a long list of ticks find the answer in it, and the ticks are kept")
  func ticksAreFound() throws {
    var play = try Screenplay(casebook.store)
    try play.press(":c1<Enter>achange the contract<Enter>")
    try play.press("<Tab>") { $0.selectedRow.contains("Data elements") }
    play.type("grad")
    #expect(play.text.contains("▸ Grades"))
    try play.press("<Enter>")
    #expect(play.row(with: "✓").contains("▸ Grades"))
    try play.press("<Esc>")
    #expect(play.row(with: "[x]").contains("Grades"))
  }

  @Test("Tab ticks the answer that was searched for, and otherwise only goes on")
  func ticksAreLeftByTab() throws {
    var play = try Screenplay(casebook.store)
    try play.press(":c1<Enter>achange the contract<Enter>")
    try play.press("<Tab>") { $0.selectedRow.contains("Data elements") }
    play.type("grad")
    try play.press("<Tab>")
    #expect(!play.selectedRow.contains("Data elements"))
    try play.press("<S-Tab>")
    #expect(play.row(with: "[x]").contains("Grades"))
    play.type("grad")
    try play.press("<Tab><S-Tab>")
    #expect(play.row(with: "[x]").contains("Grades"))
  }

  @Test("After an answer the next letter begins another word, also where the list opens again")
  func theWordIsNotKept() throws {
    var play = try Screenplay(casebook.store)
    try play.press(":c1<Enter>achange the contract<Enter>")
    try play.press("<Tab>") { $0.selectedRow.contains("Data elements") }
    play.type("grad")
    try play.press("<Enter>")
    #expect(play.row(with: "✓").contains("▸ Grades"))
    #expect(play.footer.contains("Tab next") && play.footer.contains("Esc done"))
    play.type("hea")
    #expect(play.text.contains("/ hea "))
    try play.press("<Esc>")
    play.type("h")
    #expect(play.text.contains("/ h "))
  }

  @Test("A comma between new products is said to make one name")
  func aCommaIsSaid() throws {
    var play = try Screenplay(casebook.store)
    try play.press("2n")
    try play.press("<Tab>") { $0.selectedRow.contains("New products") }
    play.type("Acme Reading, Acme Maths")
    try play.press("<Tab>")
    #expect(play.words.contains("One name with a comma in it; a semicolon makes it several."))
    try play.press("<S-Tab><C-u>")
    play.type("Acme Reading; Acme Maths")
    try play.press("<Tab>")
    #expect(play.words.contains("2 names: Acme Reading · Acme Maths"))
  }

  @Test("Tab completes a path, shows what there is to choose among, and then goes on")
  func aPathIsCompleted() throws {
    var play = try Screenplay(casebook.store) { typed in
      switch typed {
      case "/s": PathCompletion("/scans/")
      case "/scans/": PathCompletion("/scans/", names: ["a.pdf", "b.pdf"])
      default: PathCompletion(typed)
      }
    }
    try play.press(":c1<Enter>aattach a document<Enter>/s<Tab>")
    #expect(play.selectedRow.contains("/scans/"))
    try play.press("<Tab>")
    #expect(play.text.contains("a.pdf  b.pdf"))
    try play.press("a.pdf<Tab>")
    #expect(play.row(with: "File").contains("/scans/a.pdf") && !play.selectedRow.contains("File"))
  }

  @Test("Tab never leaves half a name where there is a choice; Enter goes on with it as it is")
  func halfAPathIsNotLeft() throws {
    var play = try Screenplay(casebook.store) { typed in
      switch typed {
      case "/l", "/letter-": PathCompletion("/letter-", names: ["letter-1.pdf", "letter-2.pdf"])
      case "/letter-1.pdf":
        PathCompletion("/letter-1.pdf", names: ["letter-1.pdf", "letter-1.pdf.old"])
      default: PathCompletion(typed)
      }
    }
    try play.press(":c1<Enter>aattach a document<Enter>/l<Tab>")
    #expect(play.text.contains("letter-1.pdf  letter-2.pdf"))
    try play.press("<Tab><Tab>")
    #expect(play.selectedRow.contains("/letter-"))
    #expect(play.text.contains("letter-1.pdf  letter-2.pdf"))
    // A whole name that is also the beginning of another shows both once, and is left.
    try play.press("1.pdf<Tab>")
    #expect(play.text.contains("letter-1.pdf  letter-1.pdf.old"))
    try play.press("<Tab>")
    #expect(play.row(with: "File").contains("/letter-1.pdf") && !play.selectedRow.contains("File"))
    try play.press("<S-Tab><C-u>/letter-<Enter>")
    #expect(!play.selectedRow.contains("File"))
  }

  @Test("Records are offered by name, the one of exactly that name first")
  func recordsByName() throws {
    for name in ["Zeta", "Acme Learning Group", "acme learning, inc. of Ohio"] {
      try casebook.give("contractor.add", ["name": name])
    }
    var play = try Screenplay(casebook.store)
    try play.press("2n<Enter>")
    #expect(play.selectedRow.contains("Acme Learning Group"))
    play.type("acme learning, inc.")
    #expect(play.text.contains("▸ Acme Learning, Inc.  "))
  }
}
