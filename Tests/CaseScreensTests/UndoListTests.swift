import CaseTestSupport
import Foundation
import Testing

@testable import CaseDomain

/// What a person did is undone newest first, whatever the screen is about.
@Suite("The undo list")
struct UndoListTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
  }

  private func note(_ text: String, in play: inout Screenplay) throws {
    try play.press("aadd a note<Enter>")
    play.type(text)
    try play.press("<C-s>")
  }

  @Test(
    "After an act on several cases, u names it whatever row one stands on, and undoes all of it")
  func aBulkActIsOneStep() throws {
    var play = try Screenplay(casebook.store)
    try play.press("2<Space><Space>")
    try note("Checked by phone.", in: &play)
    try play.press("Gu")
    #expect(play.words.contains("Undo “Add a note” on 2 contracts, which Pat Coordinator"))
    try play.press("<Enter>")
    #expect(try notes() == 2, "The answer that is selected keeps it.")
    try play.press("uy")
    #expect(play.words.contains("Undone: “Add a note” on 2 contracts."))
    #expect(try notes() == 0)
  }

  @Test("One goes back several steps, and does one of them again from the list")
  func severalStepsBack() throws {
    var play = try Screenplay(casebook.store)
    try play.press(":c3<Enter>")
    try note("First.", in: &play)
    try note("Second.", in: &play)
    try play.press("uyuy")
    #expect(try notes() == 0)
    try play.press("u")
    #expect(play.words.contains("“Open a contract” on C-0003 with 2 other cases"))
    try play.press("l")
    #expect(play.selectedRow.contains("Do again “Add a note” on C-0003"))
    try play.press("<Down><Enter>")
    #expect(play.words.contains("Do “Add a note” on C-0003 again, which Pat Coordinator undid on"))
    try play.press("y")
    #expect(play.words.contains("Done again: “Add a note” on C-0003."))
    #expect(try notes() == 1)
  }

  @Test("What another person did is not offered")
  func onlyOnesOwn() throws {
    var play = try Screenplay(casebook.store, by: .colleague)
    try play.press(":c3<Enter>u")
    #expect(play.text.contains("There is nothing of yours to undo."))
  }

  @Test("An undoing that takes a document out for good says so before")
  func aDocumentGoesForGood() throws {
    let scan = casebook.folder.file("scan.pdf")
    try "%PDF".write(toFile: scan, atomically: false, encoding: .utf8)
    try casebook.give(
      "contract.attach", on: CaseReference(.contract, 3), ["file": scan, "role": "signed copy"])
    var play = try Screenplay(casebook.store)
    try play.press("u")
    #expect(play.row(with: "“scan.pdf”").contains("The document “scan.pdf” is taken out of the"))
  }

  @Test("Where the casebook is only looked at, u says so at once")
  func lookingOnly() throws {
    var play = try Screenplay(try casebook.again(readOnly: true), viewOnly: .only)
    try play.press("u")
    #expect(play.words.contains("Docket was started with --read-only"))
  }

  private func notes() throws -> Int {
    try (1...3).reduce(0) { count, number in
      let page = try casebook.store.page(
        of: CaseReference(.contract, number), revealing: false, today: today)
      return count
        + page.parts.flatMap(\.lines).count { line in
          ["First.", "Second.", "Checked by phone."].contains { line.value.contains($0) }
        }
    }
  }
}
