import CaseScreens
import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseDomain

@Suite struct SessionTests {
  private func play() throws -> (Screenplay, ScriptedCasebook) {
    let casebook = ScriptedCasebook(try .test())
    casebook.contracts = 40
    casebook.sheets[CaseReference(.contract, 31)] = page(CaseReference(.contract, 31))
    casebook.lines = [noticeLine(31, due: today)]
    return (try Screenplay(casebook), casebook)
  }

  @Test func aCaseIsOpenedByItsNumberHoweverItIsWritten() throws {
    for written in ["C-0031", "c31", "c-31"] {
      var (play, _) = try play()
      try play.press(":")
      play.type(written)
      try play.press("<Enter>")
      #expect(play.text.contains("Acme: Reading"), "\(written)")
    }
  }

  @Test func thePaletteKnowsEveryCommandByName() throws {
    var (play, _) = try play()
    try play.press(":go to contracts<Enter>")
    #expect(play.text.contains("[2 Contracts]"))
    try play.press(":open a contract<Enter>")
    #expect(play.text.contains("New contractor"))
    try play.press("<Esc>:go to requests<Enter>")
    #expect(play.text.contains("[7 Requests]"))
    try play.press("<Esc>:quit docket<Enter>")
    #expect(play.requests == [.quit])
  }

  @Test func theDigitOfAPlaceWithTwoListsTurnsToTheOther() throws {
    var (play, _) = try play()
    try play.press("7")
    #expect(play.text.contains("Record requests · 7 tool requests"))
    try play.press("7")
    #expect(play.text.contains("Tool requests · 7 record requests"))
    try play.press("27")
    #expect(play.text.contains("Tool requests · 7 record requests"))
    try play.press("7")
    #expect(play.text.contains("Record requests · 7 tool requests"))
  }

  @Test func thePaletteActsOnTheCaseInFront() throws {
    var (play, _) = try play()
    try play.press(":c31<Enter>:add a note<Enter>")
    #expect(play.text.contains("Add a note · C-0031"))
    try play.press("<Esc>:renew the contract<Enter>")
    #expect(play.text.contains("! The contract has ended."))
  }

  @Test func aCasebookThatWasReplacedIsToldOnce() throws {
    var (play, casebook) = try play()
    casebook.unreachable = StoreFailure(.busy, "Another program is writing.")
    play.send(.tick)
    #expect(!play.text.contains("Another program"))
    casebook.unreachable = StoreFailure(.unreadable, "The casebook was replaced.")
    play.send(.tick)
    #expect(play.text.contains("! The casebook was replaced."))
    try play.press("<Down>")
    play.send(.tick)
    #expect(!play.text.contains("The casebook was replaced."))
  }

  @Test func quitsFromTheTopOnly() throws {
    var (play, _) = try play()
    try play.press("<Enter>q")
    #expect(play.requests.isEmpty)
    #expect(play.text.contains("Press Esc to go back first"))
    try play.press("<Esc>q")
    #expect(play.requests == [.quit])
  }

  @Test func theKeysForTheTerminalWorkEverywhere() throws {
    for before in ["", "/", "?", ":", "<Enter>", "d", "w", "e", "u"] {
      var (play, _) = try play()
      try play.press(before + "<C-l><C-z>")
      #expect(play.requests == [.redraw, .suspend], "after \(before)")
    }
  }

  @Test func aPlaceIsFoundAsItWasLeft() throws {
    var (play, _) = try play()
    try play.press("2<Down><Down><Space>1")
    #expect(play.text.contains("[1 Docket]"))
    try play.press("2")
    #expect(play.text.contains("1 marked"))
    #expect(play.selectedRow.contains("C-0004"))
  }

  @Test func nothingThatIsStoredCommandsTheTerminal() throws {
    let (_, casebook) = try play()
    casebook.lines = [
      noticeLine(31, due: today, title: "\u{1B}]0;own\u{07}\u{202E}evil\u{9B}2J 学区")
    ]
    let play = try Screenplay(casebook, size: Size(columns: 120, rows: 24))
    let allowed = play.text.unicodeScalars.allSatisfy {
      $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{202E}")
    }
    #expect(allowed)
    #expect(play.text.contains("学区"))
  }

  @Test func belowTheSmallestSizeNothingIsLost() throws {
    var (play, _) = try play()
    try play.press("d")
    play.type("https://example.org")
    play.resize(30, 8)
    #expect(play.words.contains("Nothing is lost"))
    play.resize(80, 24)
    #expect(play.text.contains("https://example.org"))
  }

  @Test func theManualListsTheKeysOfEveryScreen() throws {
    let pages = KeyPage.all(in: try .test())
    #expect(pages.map(\.title).contains("A walk"))
    for page in pages {
      let keys = page.rows.flatMap { $0.keys.split(separator: " ") }
      #expect(Set(keys).count == keys.count, "\(page.title) lists a key twice")
      #expect(page.rows.allSatisfy { !$0.help.isEmpty && !$0.label.isEmpty })
    }
    let fixed = ["/": "filter", "Enter": "open", "Space": "mark", ":": "command", "u": "undo"]
    let list = pages.first { $0.title == "A list" }
    for (key, label) in fixed {
      #expect(list?.rows.contains { $0.keys.hasPrefix(key) && $0.label == label } == true)
    }
  }
}

@Suite struct SetUpTests {
  private let policies = [
    SetUp.Policy(id: "connecticut", title: "The statute alone"),
    SetUp.Policy(id: "trumbull", title: "Trumbull's policy"),
  ]

  private func press(_ script: String, _ setUp: inout SetUp) throws -> SetUp.Outcome? {
    var outcome: SetUp.Outcome?
    for key in try Key.script(script) { outcome = setUp.handle(.key(key)) }
    return outcome
  }

  @Test func makesACasebookForADistrict() throws {
    var setUp = SetUp(
      policies: policies, casebook: "shelf/casebook.docket", size: Size(columns: 80, rows: 24))
    #expect(setUp.view().text.contains("Welcome to Docket"))
    var outcome = try press("s<C-s>", &setUp)
    #expect(outcome == nil)
    #expect(setUp.view().text.contains("The district's name is needed."))
    #expect(setUp.view().text.contains("shelf/casebook.docket"))
    outcome = try press("Harbor Schools<Tab><Space><C-s>", &setUp)
    #expect(outcome == .create(district: "Harbor Schools", policy: "trumbull"))
    setUp.fail("The folder cannot be written to.")
    #expect(setUp.view().text.contains("The folder cannot be written to."))
    #expect(setUp.view().text.contains("Harbor Schools"))
  }

  @Test func showsTheWholePathOfTheCasebook() throws {
    let path = "/home/coordinator/Documents/Records/Student data privacy/2026-2027/casebook.docket"
    for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16)] {
      var setUp = SetUp(policies: policies, casebook: path, size: size)
      _ = try press("s", &setUp)
      let text = setUp.view().text
      #expect(text.contains("casebook.docket"))
      #expect(text.contains("District *") && text.contains("Policy *"))
      #expect(!text.contains("↓"))
    }
  }

  @Test func enterOpensTheListOfPolicies() throws {
    var setUp = SetUp(policies: policies, casebook: "", size: Size(columns: 80, rows: 24))
    _ = try press("s<Tab>", &setUp)
    #expect(setUp.view().text.contains("Enter list"))
    _ = try press("<Enter>", &setUp)
    #expect(setUp.view().text.contains("The statute alone") && setUp.view().text.contains("1 of 2"))
    _ = try press("<Down><Enter>", &setUp)
    #expect(setUp.view().text.contains("< Trumbull's policy >"))
    let outcome = try press("<S-Tab>Harbor<C-s>", &setUp)
    #expect(outcome == .create(district: "Harbor", policy: "trumbull"))
  }

  @Test func offersTheSampleAndTheWayOut() throws {
    var setUp = SetUp(policies: policies, casebook: "", size: Size(columns: 60, rows: 16))
    var other = setUp
    #expect(try press("l", &setUp) == .sample)
    #expect(try press("s<Esc>q", &other) == .quit)
  }
}
