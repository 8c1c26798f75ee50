import CaseScreens
import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseDomain

@Suite struct FormTests {
  private let reference = CaseReference(.contract, 1)

  private func play() throws -> (Screenplay, ScriptedCasebook) {
    let casebook = ScriptedCasebook(try .test())
    casebook.sheets[reference] = page(reference)
    casebook.hits = [
      LookupHit(reference: CaseReference(.contractor, 1), title: "Acme", detail: "2 products")
    ]
    casebook.sheets[CaseReference(.contractor, 1)] = CasePage(
      reference: CaseReference(.contractor, 1), revision: 1, title: "Acme", standing: "",
      tone: .plain, reasons: [], parts: [])
    var play = try Screenplay(casebook)
    try play.press(":c1<Enter>d")
    return (play, casebook)
  }

  @Test func showsADateAsItIsUnderstood() throws {
    var (play, _) = try play()
    #expect(play.text.contains("Sat Nov 21, 2026"))
    try play.press("<Tab><C-u>")
    play.type("nov 24")
    try play.press("<Tab>")
    #expect(play.text.contains("Tue Nov 24, 2026"))
    try play.press("<S-Tab><C-u>")
    play.type("nov 31")
    try play.press("<Tab>")
    #expect(play.text.contains("November 2026 has no day 31"))
  }

  @Test func theFirstBadFieldIsFocused() throws {
    var (play, casebook) = try play()
    try play.press("<Tab><C-s>")
    #expect(play.text.contains("! “Address” is needed."))
    #expect(play.selectedRow.contains("Address"))
    #expect(casebook.performed.isEmpty)
  }

  @Test func aTextThatIsTooLongIsRefusedAndStays() throws {
    var (play, casebook) = try play()
    let address = "https://example.org/" + String(repeating: "x", count: 2000)
    play.send(.paste(address))
    try play.press("<C-s>")
    #expect(play.words.contains("“Address” has 2020 characters and may have at most 2000"))
    #expect(casebook.performed.isEmpty)
    // What is taken off its end is enough; the rest is still there.
    try play.press(String(repeating: "<Backspace>", count: 20) + "<C-s>")
    #expect(casebook.performed.count == 1)
  }

  @Test func aRefusalShowsItsRuleAndLosesNothing() throws {
    var (play, casebook) = try play()
    play.type("https://example.org")
    casebook.trouble = [
      Refusal(
        .dateInFuture, "The notice is dated after today.", citation: "C.G.S. § 10-234bb(g)(1)",
        remedy: "Enter the day it went up.", field: "posted")
    ]
    try play.press("<C-s>")
    #expect(play.text.contains("! The notice is dated after today."))
    #expect(play.words.contains("Enter the day it went up."))
    #expect(play.text.contains("https://example.org"))
    #expect(play.selectedRow.contains("Posted on"))
    try play.press("<C-s>")
    #expect(casebook.performed.count == 1)
  }

  @Test func aRefusalGoesOnceItsFieldIsCorrected() throws {
    var (play, casebook) = try play()
    play.type("https://example.org")
    casebook.trouble = [
      Refusal(
        .dateInFuture, "The notice is dated after today.", remedy: "Enter the day it went up.",
        field: "posted")
    ]
    try play.press("<C-s><Tab><S-Tab>")
    #expect(play.words.contains("Enter the day it went up."))
    try play.press("<Tab>") { $0.selectedRow.contains("Posted on") }
    try play.press("<C-u>nov 20<Tab>")
    #expect(!play.words.contains("Enter the day it went up."))
    #expect(!play.text.contains("The notice is dated after today."))
  }

  @Test func theHelpOfAFormLeavesTheQuestionMarkToText() throws {
    var (play, _) = try play()
    try play.press("<F1>help")
    #expect(play.row(with: "F1").contains("help"))
    #expect(!play.row(with: "F1").contains("?"))
  }

  @Test func aChangeByAnotherIsShownBeforeSavingOnTop() throws {
    var (play, casebook) = try play()
    play.type("https://example.org")
    casebook.trouble = [
      Refusal(.stale, "Sam changed C-0001 meanwhile.", remedy: "Look at it first.")
    ]
    casebook.sheets[reference] = page(reference, revision: 4)
    casebook.entries = [
      JournalEntry(
        sequence: 9, at: "2026-11-21T08:59:00-05:00", actor: "Sam", act: "contract.note",
        subject: reference, detail: "", previous: "", hash: "")
    ]
    try play.press("<C-s>")
    #expect(play.text.contains("Sam changed C-0001 meanwhile."))
    #expect(play.text.contains("Sam: Add a note"))
    try play.press("b")
    #expect(play.text.contains("https://example.org"))
    casebook.trouble = [
      Refusal(.stale, "Sam changed C-0001 meanwhile.", remedy: "Look at it first.")
    ]
    try play.press("<C-s>s")
    #expect(casebook.performed.map(\.seen) == [4])
    #expect(
      casebook.performed.map(\.given) == [
        GivenAct(
          PostContractNotice(
            address: "https://example.org", postedOn: today, shows: Set(NoticeContent.allCases)),
          on: reference)
      ])
  }

  @Test func whatWasTypedIsKeptAndOfferedAgain() throws {
    var (play, casebook) = try play()
    play.type("https://example.org/long/address")
    try play.press("<Esc>")
    #expect(play.text.contains("Leave without saving"))
    try play.press("k")
    #expect(play.text.contains("WHAT IS MISSING"))
    try play.press("d")
    #expect(play.text.contains("You left this form unfinished."))
    try play.press("y<C-s>")
    #expect(
      casebook.performed.map(\.given) == [
        GivenAct(
          PostContractNotice(
            address: "https://example.org/long/address", postedOn: today,
            shows: Set(NoticeContent.allCases)),
          on: reference)
      ])
    try play.press("d")
    #expect(!play.text.contains("You left this form unfinished."))
  }

  @Test func anUntouchedFormIsLeftWithoutAQuestion() throws {
    var (play, _) = try play()
    try play.press("<Esc>")
    #expect(play.text.contains("WHAT IS MISSING"))
  }

  @Test func lettersAndDigitsAreTextInAForm() throws {
    var (play, _) = try play()
    play.type("q2?:w")
    #expect(play.text.contains("q2?:w"))
    #expect(play.requests.isEmpty)
  }

  @Test func pasteAndResizeKeepWhatWasTyped() throws {
    var (play, _) = try play()
    play.send(.paste("https://example.org"))
    play.resize(60, 16)
    play.resize(40, 10)
    #expect(play.text.contains("60×16"))
    // The rest of a word that was on its way still arrives; a key that nobody sees act does not.
    try play.press("/no<Tab>tice")
    play.resize(120, 40)
    #expect(play.text.contains("https://example.org/notice"))
  }

  @Test func aRecordIsChosenAsOneTypes() throws {
    var (play, _) = try play()
    try play.press("<Esc>2nac")
    #expect(play.text.contains("Acme"))
    try play.press("<Enter>")
    #expect(play.row(with: "▸").contains("V-0001 Acme"))
  }

  @Test("Tab takes the record the list stands on and goes on to the next field")
  func aListIsLeftByTab() throws {
    var (play, _) = try play()
    try play.press("<Esc>2nac<Tab>")
    #expect(play.row(with: "V-0001 Acme").contains("Contractor"))
    #expect(play.selectedRow.contains("New contractor"))
    // What is not on file gets a form of its own, in which the key does nothing more.
    var other = play
    try play.press("<S-Tab>b<Tab>")
    try other.press("<S-Tab>b<Enter>")
    #expect(play.text.contains("Add a contractor") && play.text == other.text)
  }

  @Test("Tab from a list that was only looked at leaves the field as it is")
  func aLookChangesNothing() throws {
    var (play, _) = try play()
    try play.press("<Esc>2n<Enter>")
    #expect(play.text.contains("▸ Acme"))
    try play.press("<Tab>")
    #expect(play.selectedRow.contains("New contractor") && !play.text.contains("V-0001"))
  }

  @Test("^S takes the record the list stands on and saves the form")
  func aListIsSavedFrom() throws {
    var (play, casebook) = try play()
    try play.press("<Esc>2nac<C-s>")
    let opened = casebook.performed.first?.given.act as? OpenContract
    #expect(opened?.contractor == CaseReference(.contractor, 1))
  }

  @Test func aNewRecordComesBackIntoTheField() throws {
    var (play, casebook) = try play()
    casebook.sheets[CaseReference(.contract, 7)] = page(CaseReference(.contract, 7))
    try play.press("<Esc>2n<Enter>Initech<Enter>")
    #expect(play.text.contains("Add a contractor"))
    #expect(play.text.contains("Initech"))
    try play.press("<C-s>")
    #expect(play.text.contains("Open a contract"))
    // The stub numbers every new record C-0007; what matters is that it came back.
    #expect(play.selectedRow.contains("C-0007"))
  }

  @Test("What was typed outlives a way to another place over a look at the case")
  func goingElsewhereKeepsWhatWasTyped() throws {
    var (play, casebook) = try play()
    play.type("https://example.org")
    casebook.trouble = [
      Refusal(.stale, "Sam changed C-0001 meanwhile.", remedy: "Look at it first.")
    ]
    try play.press("<C-s>v")
    #expect(play.text.contains("Standing: deficient"))
    try play.press("2")
    #expect(play.text.contains("What you typed is kept"))
    try play.press(":c1<Enter>d")
    #expect(play.text.contains("Unfinished form"))
    try play.press("y")
    #expect(play.text.contains("https://example.org"))
  }

  @Test("Quitting by name leaves from anywhere but over a form that was not saved")
  func quittingByName() throws {
    var (play, casebook) = try play()
    play.type("https://example.org")
    casebook.trouble = [
      Refusal(.stale, "Sam changed C-0001 meanwhile.", remedy: "Look at it first.")
    ]
    try play.press("<C-s>v:quit docket<Enter>")
    #expect(play.text.contains("! A form holds what was not saved"))
    #expect(!play.requests.contains(.quit))
    try play.press("2:c1<Enter>:quit docket<Enter>")
    #expect(play.requests.contains(.quit))
  }
}
