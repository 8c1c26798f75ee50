import CaseDomain
import CaseTestSupport
import Testing

/// An entry of the journal, opened from the case's page and from the journal.
@Suite struct EntryTests {
  private let casebook: TemporaryCasebook
  private let contract = CaseReference(.contract, 1)

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    try casebook.give(
      "contract.change", on: contract, ["ends": "2027-06-30", "no-end": ""])
    try casebook.give("contract.note", on: contract, ["text": "Called the vendor."])
  }

  @Test func aLineOfTheTimelineShowsEachFieldBeforeAndAfter() throws {
    var play = try Screenplay(casebook.store)
    try play.press(":c1<Enter><End>")
    try play.press("<Up>") { $0.selectedRow.contains("Change the contract") }
    try play.press("<Enter>")
    #expect(play.text.contains("Change the contract"))
    #expect(play.text.contains("C-0001 · Pat Coordinator · 2026-11-21 12:00"))
    #expect(play.row(with: "before").contains("unknown"))
    #expect(play.row(with: "after").contains("ends on: Jun 30, 2027"))
    try play.press("<Enter>")
    #expect(play.text.contains("Standing:"))
  }

  @Test func theEntryOneStandsOnIsUndoneAfterAsking() throws {
    var play = try Screenplay(casebook.store)
    try play.press(":c1<Enter>J")
    try play.press("<Down>") { $0.selectedRow.contains("Change the contract") }
    try play.press("u")
    #expect(play.words.contains("Undo “Change the contract” on C-0001"))
    try play.press("y")
    #expect(play.words.contains("Undone: “Change the contract” on C-0001."))
    try play.press("u")
    #expect(play.words.contains("Undone already, by Pat Coordinator; u on entry"))
    try play.press("<Home>")
    #expect(play.selectedRow.contains("Undo"))
    try play.press("u")
    #expect(play.words.contains("Do “Change the contract” on C-0001 again, which"))
    try play.press("y")
    #expect(play.words.contains("Done again: “Change the contract” on C-0001."))
    try play.press("u")
    #expect(play.words.contains("What this entry undid was done again since."))
    try play.press("<Esc>")
    #expect(try play.page(to: "Called the vendor."))
  }

  @Test func anEntryThatCannotBeUndoneYetSaysWhichComesFirst() throws {
    var play = try Screenplay(casebook.store)
    try play.press(":c1<Enter>J<End>")
    #expect(play.selectedRow.contains("Open a contract"))
    try play.press("<Enter>uy")
    #expect(play.words.contains("C-0001 was changed again after entry"))
    #expect(play.words.contains("first, or correct the case"))
  }

  @Test func namesShowOnlyWhenAskedFor() throws {
    let exemption = try casebook.give(
      "exemption.open",
      [
        "student": "4471 = Robin Zzyzx", "product": "P-0001", "plan": "iep",
        "drawn-up": "2026-11-16",
      ]
    ).reference
    try casebook.give(
      "exemption.sign", on: exemption,
      [
        "role": "parent", "name": "Sam Zzyzx", "on": "2026-11-17", "method": "ink",
        "acknowledges": "yes", "authorizes": "yes",
      ])
    var play = try Screenplay(casebook.store)
    for name in ["Sam Zzyzx", "Robin Zzyzx"] {
      try play.press(":e1<Enter>J" + (name.hasPrefix("Sam") ? "" : "<End>") + "<Enter>")
      #expect(play.words.contains("Names are hidden; . shows them."))
      #expect(try play.page(to: "name hidden") && !play.text.contains("Zzyzx"))
      try play.press(".")
      #expect(play.words.contains(name))
      try play.press(".")
      #expect(!play.text.contains("Zzyzx"))
      try play.press("<Esc><Esc><Esc>")
    }
  }
}
