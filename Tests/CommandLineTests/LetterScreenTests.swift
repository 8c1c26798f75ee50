import CaseScreens
import CaseTestSupport
import Testing

@testable import CaseDocuments
@testable import CaseDomain
@testable import TerminalKit

/// A letter on screen: its form, its page, and the keys that send it on.
@Suite("A letter, key by key")
struct LetterScreenTests {
  private let casebook: TemporaryCasebook
  private var play: Screenplay

  init() throws {
    casebook = try TemporaryCasebook(means: .program)
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give(
      "district.letterhead", on: District.reference,
      ["signer": "A. Sample", "email": "a@sample.example"])
    try casebook.give(
      "breach.open",
      [
        "holder": "contractor", "contractor": "V-1", "about": "stolen log-ins",
        "received": "2026-11-20",
      ])
    play = try Screenplay(casebook.store, size: Size(columns: 80, rows: 24))
  }

  /// Opens the page of a letter that says the words.
  private mutating func made(_ words: String) throws {
    try casebook.give(
      "letter.make", ["kind": "family-breach-notice", "about": "U-1", "words": words])
    try play.press("L<Enter>")
  }

  @Test("Its form names the kind and the case above the fields, and does not say them again")
  mutating func form() throws {
    try play.press("5<Enter>lbreach notice, families<Enter>")
    #expect(play.selectedRow.contains("In your words"), "\(play.text)")
    #expect(play.words.contains("Make a letter · Breach notice, families · U-0001"))
    play.type("Somebody used a stolen log-in.")
    try play.press("<C-s>")
    #expect(play.words.contains("made about U-0001"), "\(play.text)")
  }

  @Test("Its page advises which sentence could be plainer")
  mutating func plainLanguage() throws {
    try made("Subsequently the aforementioned credentials were utilized.")
    #expect(try play.page(to: "PLAIN LANGUAGE"), "\(play.text)")
    #expect(play.words.contains("“utilize"), "\(play.text)")
  }

  @Test("It goes to the mail program by its key, and nothing else does")
  mutating func mail() throws {
    try made("Somebody used a stolen log-in.")
    try play.press("m")
    #expect(play.requests == [.openMailDraft(letter: CaseReference(.letter, 1))])
    try play.press("<Esc>5<Enter>m")
    #expect(play.words.contains("Only a letter can be mailed"), "\(play.text)")
    #expect(play.requests.count == 1)
  }

  @Test("The form that writes it to a folder has help, and asks before what was typed is lost")
  mutating func write() throws {
    try made("Somebody used a stolen log-in.")
    try play.press("W<Esc>")
    #expect(play.words.contains("WHAT IT SAYS") || play.footer.contains("W write"), "\(play.text)")
    try play.press("W<F1>")
    #expect(play.words.contains("Keys of this screen"), "\(play.text)")
    try play.press("<Esc>")
    play.type("/tmp")
    try play.press("<Esc>")
    #expect(play.words.contains("What you typed is not kept."), "\(play.text)")
    try play.press("s<C-s>")
    let order = try LetterOrder(CaseReference(.letter, 1), as: .html)
    #expect(play.requests == [.writeLetter(order, path: "/tmp")])
    try play.press("<Esc>d")
    #expect(play.footer.contains("W write"), "\(play.text)")
  }
}
