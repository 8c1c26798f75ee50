import CaseScreens
import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseDomain

/// A form that opens below its first fields, as one from a line of the docket does.
@Suite("What a form saves unseen")
struct UnseenFieldTests {
  private let casebook: TemporaryCasebook
  private let contract = CaseReference(.contract, 1)

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    for provision in ["7", "8", "10", "11"] {
      try casebook.give(
        "contract.finding", on: contract, ["provision": provision, "finding": "present"])
    }
    try casebook.give(
      "contract.notify", on: contract,
      ["sent": "2026-11-20", "cure-by": "2026-12-20", "how": "E-mail"])
  }

  @Test("What has to be put right is ticked among what was found lacking, and nothing else")
  func offersWhatCanBeMeant() throws {
    try casebook.give("contract.finding", on: contract, ["provision": "9", "finding": "missing"])
    var play = try Screenplay(casebook.store, size: Size(columns: 80, rows: 24))
    try play.press(":c1<Enter>asend a notice<Enter>")
    #expect(play.text.contains("9 Connecticut law governs"))
    #expect(!play.text.contains("10 Severability") && !play.text.contains("clause against"))
  }

  @Test(
    "A date and ticks above what shows are told before they are saved",
    arguments: [Size(columns: 80, rows: 16), Size(columns: 60, rows: 16)])
  func isTold(_ size: Size) throws {
    let before = try casebook.store.head().sequence
    var play = try Screenplay(casebook.store, size: size)
    try play.press("1")
    try play.press("<Down>") { $0.selectedRow.contains("Amend") }
    try play.press("d")
    #expect(!play.text.contains("Signed on"))
    play.type("Adds clause 14.")
    try play.press("<C-s>")
    #expect(play.words.contains("Signed on: Sat Nov 21, 2026"), "\(play.text)")
    #expect(try casebook.store.head().sequence == before)
    try play.press("<C-s>")
    #expect(try casebook.store.head().sequence == before + 1)
  }

  @Test("What a correction leaves as it is on record is saved without a word")
  func correctionsAreQuiet() throws {
    var play = try Screenplay(casebook.store, size: Size(columns: 60, rows: 16))
    try play.press(":c1<Enter>achange the contract<Enter><C-s>")
    #expect(!play.words.contains("Will also be saved"))
  }
}
